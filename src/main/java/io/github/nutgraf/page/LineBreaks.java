package io.github.nutgraf.page;

import io.github.nutgraf.text.Words;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what ends a line: {@code <br>}, and empty elements that a style sheet shows as blocks. These are known by their
 * names or inline style, else by the seam they stand at: a full stop with a letter right behind it.
 */
final class LineBreaks {

    private static final Set<TagType> EMPTY =
            Set.of(TagType.SPAN, TagType.B, TagType.I, TagType.EM, TagType.STRONG, TagType.FONT);

    private static final Set<String> NAMES = Set.of(
            "br",
            "lb",
            "break",
            "linebreak",
            "line-break",
            "newline",
            "new-line",
            "parbreak",
            "paragraph-break",
            "absatz",
            "umbruch",
            "zeilenumbruch");

    /** So many empty elements may stand at one seam. */
    private static final int MOST_AT_SEAM = 3;

    private static final String END_MARKS = ".!?\u2026";

    private static final String CLOSING = "\"'\u201D\u2019\u00BB\u201C)";

    private LineBreaks() {}

    static boolean is(Page page, int i) {
        return page.tag(i) == TagType.BR || (isEmpty(page, i) && (isNamed(page, i) || isSeam(page, i)));
    }

    private static boolean isEmpty(Page page, int i) {
        @Nullable TagType tag = page.tag(i);
        return tag != null && page.end(i) == i + 1 && EMPTY.contains(tag);
    }

    private static boolean isNamed(Page page, int i) {
        @Nullable Element element = page.element(i);
        return NAMES.contains(page.className(i).strip().toLowerCase(Locale.ROOT))
                || (element != null && InlineStyle.isBlock(element.attributes().get("style")));
    }

    private static boolean isSeam(Page page, int i) {
        int before = i - 1;
        int next = i + 1;
        for (int k = 1; k < MOST_AT_SEAM; k++) {
            before -= before > 0 && isEmpty(page, before) ? 1 : 0;
            next += next < page.size() && isEmpty(page, next) ? 1 : 0;
        }
        @Nullable TextNode above = before > 0 ? page.text(before) : null;
        @Nullable TextNode below = next < page.size() ? page.text(next) : null;
        return above != null && below != null && endsSentence(above.getWholeText()) && opens(below.getWholeText());
    }

    private static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && END_MARKS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0)) && !Words.isIdeograph(text.charAt(0));
    }
}
