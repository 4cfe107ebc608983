package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.field.shared.AuthorLinks;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bylines in elements that their attributes mark as such: {@code rel=author}, a class of "byline" or "author". */
final class MarkedBylines {

    /** A marked element with more text holds a biography, or the story. */
    private static final int LONGEST_BYLINE = 300;

    private static final int MOST_BLOCKS = 12;

    /** A page that marks more names is a list of stories; only hostile ones were seen to. */
    private static final int MOST_MARKED = 300;

    private final Page page;
    private final TextBlocks blocks;
    private final BylineParser parser;
    private final StoryArea area;
    private final OtherStories others;
    private final List<BylineCandidate> out = new ArrayList<>();

    /** Marks and places of those found. */
    private final Set<String> found = new HashSet<>();

    private MarkedBylines(Page page, TextBlocks blocks, BylineParser parser, StoryArea area, OtherStories others) {
        this.page = page;
        this.blocks = blocks;
        this.parser = parser;
        this.area = area;
        this.others = others;
    }

    /** In the order they stand in the page. */
    static List<BylineCandidate> gather(
            Page page, TextBlocks blocks, BylineParser parser, StoryArea area, OtherStories others) {
        MarkedBylines all = new MarkedBylines(page, blocks, parser, area, others);
        all.read();
        return all.out;
    }

    private void read() {
        IntList nodes = page.gathered().authors();
        int done = -1;
        int read = 0;
        for (int n = 0;
                n < nodes.size() && read < MOST_MARKED && !page.deadline().passedInLoop();
                n++) {
            int node = nodes.get(n);
            @Nullable Element element = page.element(node);
            if (node < done || element == null || page.hidden(node)) {
                continue;
            }
            Place place = area.place(node);
            int size = blocks.before(page.end(node)) - blocks.before(node);
            @Nullable BylineMark mark = place == Place.ELSEWHERE || size > MOST_BLOCKS ? null : BylineMark.of(element);
            boolean next = mark == BylineMark.USERNAME && found.contains(mark.source + place);
            if (mark == null || next || (mark != BylineMark.REL && isCaption(node))) {
                continue;
            }
            String text = BylineTexts.of(page, node, LONGEST_BYLINE + 1);
            if (text.length() > LONGEST_BYLINE || namesPublisher(node)) {
                continue;
            }
            read++;
            List<Author> authors = read(node, text);
            if (!authors.isEmpty()) {
                done = page.end(node);
                boolean other = others.hold(node, text, BylineNames.joined(authors));
                found.add(mark.source + (other ? Place.OTHER : place));
                out.add(new BylineCandidate(authors, mark.source, other ? Place.OTHER : place));
            }
        }
    }

    /** Whether the box names the publisher, too, each by a property of its own: the author's part is read by itself. */
    private boolean namesPublisher(int node) {
        boolean publisher = false;
        boolean author = false;
        IntList properties = page.gathered().itemprops();
        for (int n = properties.firstFrom(node); n < properties.size() && properties.get(n) < page.end(node); n++) {
            @Nullable Element part = page.element(properties.get(n));
            String property = part == null ? "" : part.attr("itemprop");
            publisher |= property.equals("publisher") || property.equals("sourceOrganization");
            author |= property.equals("author") || property.equals("creator");
        }
        return publisher && author;
    }

    /** Whose picture it is; an author's portrait has a link to the author, too. */
    private boolean isCaption(int node) {
        int i = node;
        while (i >= 0 && page.tag(i) != TagType.FIGCAPTION && page.tag(i) != TagType.FIGURE) {
            i = page.parent(i);
        }
        return i >= 0 && page.tag(i) == TagType.FIGCAPTION;
    }

    private List<Author> read(int node, String text) {
        List<Author> printed = parser.names(text);
        List<Author> linked = linked(node);
        // "Edited by" and a link to the editor's page.
        if (linked.isEmpty() || parser.creditsOthers(text)) {
            return BylineNames.enriched(printed, linked);
        }
        List<Author> both = BylineNames.enriched(printed, linked);
        return BylineNames.union(both, linked).size() == both.size() ? both : BylineNames.enriched(linked, printed);
    }

    /** The names that links to authors' pages carry. */
    private List<Author> linked(int node) {
        List<Author> out = new ArrayList<>();
        for (int i = node; i < page.end(node); i++) {
            @Nullable Element element = page.tag(i) == TagType.A ? page.element(i) : null;
            if (element == null || !AuthorLinks.isAuthorPage(element)) {
                continue;
            }
            @Nullable String address = WebAddress.absolute(page, element.attr("href"));
            for (Author author : parser.names(BylineTexts.of(page, i, LONGEST_BYLINE))) {
                out.add(BylineNames.withDetails(author, address, null, author.kind()));
            }
        }
        return BylineNames.union(List.of(), out);
    }
}
