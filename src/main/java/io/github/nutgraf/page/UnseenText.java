package io.github.nutgraf.page;

import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells pieces of a line that a reader does not see; see {@link Page#unseen}. */
final class UnseenText {

    /** What is hidden in a line is a word or a short sentence; what is longer, or built of more, is folded away text. */
    private static final int MOST_NODES = 8;

    private static final int MOST_CHARS = 100;

    private static final int LEAST_CARD_NODES = 6;

    private static final int MOST_CARD_NODES = 60;

    private UnseenText() {}

    /** Whether an element has no more text than is hidden in a line. */
    static boolean isShort(Page page, int i) {
        int end = page.end(i);
        if (end - i > MOST_NODES) {
            return false;
        }
        int chars = 0;
        for (int k = i + 1; k < end; k++) {
            @Nullable TextNode text = page.text(k);
            chars += text == null ? 0 : text.getWholeText().length();
        }
        return chars <= MOST_CHARS;
    }

    /**
     * Whether it is a card that opens over a name in a paragraph: a span that begins with a picture and whose text is
     * links alone, two at least.
     */
    static boolean isHoverCard(Page page, int i) {
        int end = page.end(i);
        if (page.tag(i) != TagType.SPAN
                || end - i < LEAST_CARD_NODES
                || end - i > MOST_CARD_NODES
                || !page.gathered().hasMedia(i, end)) {
            return false;
        }
        int links = 0;
        int linkEnd = 0;
        boolean picture = false;
        for (int k = i + 1; k < end; k++) {
            @Nullable TextNode text = page.text(k);
            if (text != null && !text.isBlank() && (!picture || k >= linkEnd)) {
                return false;
            }
            @Nullable TagType tag = page.tag(k);
            picture |= tag == TagType.IMG || tag == TagType.PICTURE;
            if (tag == TagType.A) {
                links++;
                linkEnd = page.end(k);
            }
        }
        return links > 1 && isInParagraph(page, i);
    }

    private static boolean isInParagraph(Page page, int i) {
        int above = page.parent(i);
        @Nullable TagType tag = page.tag(above);
        while (tag != null && tag.isPhrase()) {
            above = page.parent(above);
            tag = page.tag(above);
        }
        return tag == TagType.P;
    }
}
