package io.github.nutgraf.field.shared;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.page.WebAddress;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.Words;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands in another story's card, in a reader's comment or in a menu from what the page says of its own story.
 * Whatever holds the headline or the first paragraph is the story's; a card is the smallest box around a claim with the
 * title of one other address. Of 157 names in such places of annotated pages 21 are the story's author, of 2 156 days 153
 * the story's; all but five of each are given elsewhere, too. The cost is linear in the boxes of at most twelve blocks
 * around the claims.
 */
public final class OtherStories {

    /** A card holds picture, section, title, teaser, name, date and a few counts. */
    private static final int MOST_BLOCKS = 12;

    /** A box with more links is a menu or a list, and its items are the cards. */
    private static final int MOST_LINKS = 12;

    /** "View all posts", "Jane van Doe": links of fewer words are no titles. */
    private static final int TITLE_WORDS = 4;

    private static final int LONGEST_TITLE = 300;

    private static final int SHORTEST_NAME = 3;

    /** Why what stands there does not win. */
    public static final String REASON = "in another story's card, a comment or a menu";

    private final Page page;
    private final TextBlocks blocks;
    private final StoryPlace story;
    private final IntList anchors;

    /** By place among the anchors: how many words its title has, and one more; 0 where nobody asked. */
    private final int[] titleWords;

    public OtherStories(Page page, TextBlocks blocks, StoryPlace story) {
        this.page = page;
        this.blocks = blocks;
        this.story = story;
        anchors = page.gathered().anchors();
        titleWords = new int[anchors.size()];
    }

    /**
     * Whether a claim stands in one.
     *
     * @param text what it says there
     * @param names the names in it; a title with one of them is a link to their page
     */
    public boolean hold(int node, String text, String names) {
        boolean card = true;
        for (int i = node; i >= 0 && !isOwn(i); i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == null) {
                continue;
            }
            if ((tag == TagType.NAV && !isHead(node)) || tag == TagType.BLOCKQUOTE || isComment(i)) {
                return true;
            }
            card &= blocks.before(page.end(i)) - blocks.before(i) <= MOST_BLOCKS;
            if (card) {
                int titles = titles(i, node, text, names);
                if (titles == 1) {
                    return true;
                }
                card = titles == 0;
            }
        }
        return false;
    }

    /** With neither headline nor story known, nothing can be told apart. */
    private boolean isOwn(int node) {
        return (story.headline() < 0 && story.first() < 0)
                || (story.headline() >= 0 && page.contains(node, story.headline()))
                || (story.first() >= 0 && page.contains(node, story.first()));
    }

    private boolean isHead(int node) {
        return node >= story.headline() && node <= story.first();
    }

    /** Above the story's end, "comments" is a link to them beside byline and date. */
    private boolean isComment(int node) {
        return node > story.headline() && node > story.last() && page.isNamed(node, Part.COMMENTS);
    }

    /** How many other addresses a box gives with a title; 2 stands for more. */
    private int titles(int box, int node, String text, String names) {
        int at = anchors.firstFrom(box);
        if (page.tag(box) == TagType.A) {
            return isTitle(at, words(text), "") ? 1 : 0;
        }
        String only = "";
        for (int n = at; n < anchors.size() && anchors.get(n) < page.end(box); n++) {
            int anchor = anchors.get(n);
            if (n - at > MOST_LINKS) {
                return 2;
            }
            if (page.contains(anchor, node) || !isTitle(n, 0, names) || !(isHeading(anchor) || isItem(box))) {
                continue;
            }
            String address = address(anchor);
            if (!only.isEmpty() && !only.equals(address)) {
                return 2;
            }
            only = address;
        }
        return only.isEmpty() ? 0 : 1;
    }

    /**
     * Whether a link carries a title.
     *
     * @param n its place among the anchors
     * @param other how many of its words are something else
     */
    private boolean isTitle(int n, int other, String names) {
        int anchor = anchors.get(n);
        if (titleWords[n] == 0) {
            titleWords[n] = 1 + titleWords(anchor);
        }
        return titleWords[n] - 1 - other >= TITLE_WORDS && !speaksOf(anchor, names);
    }

    /** How many words of a title of another address a link has; 0 if it leads to a person, a licence or this story. */
    private int titleWords(int anchor) {
        int words = words(VisibleText.of(page, anchor, LONGEST_TITLE));
        @Nullable Element element = page.element(anchor);
        boolean aside = words < TITLE_WORDS
                || element == null
                || AuthorLinks.isAuthorPage(element)
                || element.attr("rel").contains("license");
        return aside || isOwn(address(anchor)) ? 0 : words;
    }

    /** "0人参与" is no title: where each character counts as a word, two make one of a title's. */
    private static int words(String text) {
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            ideographs += Words.isIdeograph(text.charAt(i)) ? 1 : 0;
        }
        return Words.count(text) - (ideographs + 1) / 2;
    }

    private boolean speaksOf(int anchor, String names) {
        if (names.isEmpty()) {
            return false;
        }
        String lower = VisibleText.of(page, anchor, LONGEST_TITLE).toLowerCase(Locale.ROOT);
        for (String word : Words.of(names)) {
            if (word.length() >= SHORTEST_NAME && lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The story's own address, one of a section or a home page above it, or none: what a script does with a click. */
    private boolean isOwn(String address) {
        if (address.isEmpty() || address.charAt(0) == '#' || address.regionMatches(true, 0, "javascript:", 0, 11)) {
            return true;
        }
        @Nullable String url = page.url();
        @Nullable String absolute = url == null ? null : WebAddress.absolute(page, address);
        return url != null && absolute != null && path(url).startsWith(path(absolute));
    }

    /** Without scheme, query, fragment and the stroke at its end. */
    private static String path(String url) {
        int from = url.indexOf("://") + 3;
        int to = from;
        while (to < url.length() && url.charAt(to) != '?' && url.charAt(to) != '#') {
            to++;
        }
        return url.substring(from, to > from && url.charAt(to - 1) == '/' ? to - 1 : to);
    }

    private String address(int anchor) {
        @Nullable Element element = page.element(anchor);
        return element == null ? "" : element.attr("href").strip();
    }

    private boolean isHeading(int anchor) {
        int end = page.end(anchor);
        for (int i = anchor + 1; i < end; i++) {
            if (page.isHeading(i)) {
                return true;
            }
        }
        int around = page.parent(anchor);
        return around >= 0
                && (page.isHeading(around) || (page.parent(around) >= 0 && page.isHeading(page.parent(around))));
    }

    /** One of several boxes of a kind. */
    private boolean isItem(int box) {
        int around = page.parent(box);
        if (page.tag(box) == TagType.LI || page.tag(box) == TagType.ARTICLE) {
            return true;
        }
        int next = page.end(box);
        while (next < page.end(around) && page.tag(next) == null) {
            next++;
        }
        return next < page.end(around) && isAlike(box, next);
    }

    private boolean isAlike(int a, int b) {
        return page.tag(a) == page.tag(b)
                && !page.className(a).isEmpty()
                && page.className(a).equals(page.className(b));
    }
}
