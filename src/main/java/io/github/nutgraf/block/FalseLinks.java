package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells links that nobody meant: an {@code a} that was never closed holds the rest of the story, or each of its
 * paragraphs, since a parser opens it again in every one; and a page may be one link to itself. Linear.
 */
final class FalseLinks {

    /** A card's summary is one text of that length; three are paragraphs. */
    private static final int PROSE_CHARS = 80;

    private static final int PROSE_TEXTS = 3;

    private final IntList anchors;

    /** The text nodes in links that are long enough. */
    private final IntList prose = new IntList();

    /** By order of the page's links. */
    private final boolean[] unmeant;

    FalseLinks(Page page) {
        anchors = page.gathered().anchors();
        unmeant = new boolean[anchors.size()];
        int done = 0;
        for (int k = 0; k < unmeant.length; k++) {
            int anchor = anchors.get(k);
            for (int i = Math.max(done, anchor + 1); i < page.end(anchor); i++) {
                if (isProse(page.text(i))) {
                    prose.add(i);
                }
            }
            done = Math.max(done, page.end(anchor));
        }
        int from = 0;
        while (from < unmeant.length) {
            String address = address(page, anchors.get(from));
            int texts = proseTexts(page, anchors.get(from));
            int to = from + 1;
            while (to < unmeant.length
                    && texts > 0
                    && address(page, anchors.get(to)).equals(address)) {
                texts += proseTexts(page, anchors.get(to));
                to++;
            }
            for (int k = from; k < to; k++) {
                unmeant[k] = texts >= PROSE_TEXTS;
            }
            from = to;
        }
    }

    private static boolean isProse(@Nullable TextNode text) {
        String whole = text == null ? "" : text.getWholeText();
        // Most texts are short: stripping makes a copy.
        return whole.length() >= PROSE_CHARS && whole.strip().length() >= PROSE_CHARS;
    }

    private static String address(Page page, int anchor) {
        @Nullable Element element = page.element(anchor);
        return element == null ? "" : element.attributes().get("href");
    }

    private int proseTexts(Page page, int anchor) {
        return prose.firstFrom(page.end(anchor)) - prose.firstFrom(anchor);
    }

    /** Whether the {@code a} element is no link. */
    boolean holds(int anchor) {
        int k = anchors.firstFrom(anchor);
        return k < unmeant.length && anchors.get(k) == anchor && unmeant[k];
    }
}
