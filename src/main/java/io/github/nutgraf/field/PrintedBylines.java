package io.github.nutgraf.field;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.BylineCandidate.Place;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.BylineParser;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bylines the reader sees: elements marked as such, and lines that open with a "by"-word. One candidate a kind and place. */
final class PrintedBylines {

    /** A marked element with more text holds a biography, or the story. */
    private static final int LONGEST_BYLINE = 300;

    private static final int LONGEST_LINE = 250;

    private final Page page;
    private final TextBlocks blocks;
    private final BylineParser parser;
    private final StoryArea area;
    private final Map<String, BylineCandidate> out = new LinkedHashMap<>();

    private PrintedBylines(Page page, TextBlocks blocks, BylineParser parser, StoryArea area) {
        this.page = page;
        this.blocks = blocks;
        this.parser = parser;
        this.area = area;
    }

    static List<BylineCandidate> gather(Page page, TextBlocks blocks, BylineParser parser, StoryArea area) {
        PrintedBylines all = new PrintedBylines(page, blocks, parser, area);
        all.marked();
        all.lines();
        return List.copyOf(all.out.values());
    }

    private void marked() {
        IntList nodes = page.gathered().bylines();
        int done = -1;
        for (int n = 0; n < nodes.size(); n++) {
            int node = nodes.get(n);
            @Nullable Element element = page.element(node);
            if (node < done || element == null || page.hidden(node)) {
                continue;
            }
            @Nullable BylineMark mark = BylineMark.of(element);
            if (mark == null) {
                continue;
            }
            Place place = area.place(node);
            if (place == Place.ELSEWHERE || blocks.before(page.end(node)) - blocks.before(node) > 12) {
                continue;
            }
            String text = BylineTexts.of(page, node, LONGEST_BYLINE + 1);
            if (text.length() > LONGEST_BYLINE) {
                continue;
            }
            List<Author> authors = read(node, text);
            if (!authors.isEmpty()) {
                done = page.end(node);
                add(new BylineCandidate(authors, mark.source, place));
            }
        }
    }

    private List<Author> read(int node, String text) {
        List<Author> printed = parser.names(text);
        List<Author> linked = linked(node);
        if (linked.isEmpty()) {
            return printed;
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
            String address = element.absUrl("href");
            for (Author author : parser.names(BylineTexts.of(page, i, LONGEST_BYLINE))) {
                out.add(BylineNames.withDetails(author, address.isEmpty() ? null : address, null, author.kind()));
            }
        }
        return BylineNames.union(List.of(), out);
    }

    private void lines() {
        int[] range = area.lines();
        for (int block = range[0]; block <= range[3]; block++) {
            if (block > range[1] && block < range[2]) {
                continue;
            }
            String text = blocks.text(block);
            if (text.length() <= LONGEST_LINE && !blocks.hidden(block)) {
                List<Author> authors = parser.line(text);
                if (!authors.isEmpty()) {
                    add(new BylineCandidate(authors, "page:by-line", block > range[1] ? Place.FOOT : Place.HEAD));
                }
            }
        }
    }

    private void add(BylineCandidate candidate) {
        out.merge(candidate.source() + candidate.place(), candidate, BylineCandidate::with);
    }
}
