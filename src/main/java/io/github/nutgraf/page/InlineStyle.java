package io.github.nutgraf.page;

import java.util.Locale;

/** What an inline {@code style} attribute does to visibility. */
final class InlineStyle {

    /** No inline style that hides an element is longer; what is longer is data in disguise. */
    private static final int LONGEST = 2_000;

    private InlineStyle() {}

    static boolean hides(String style) {
        if (style.length() > LONGEST || style.length() < 12) {
            return false;
        }
        return declares(style, "display", "none") || declares(style, "visibility", "hidden");
    }

    private static boolean declares(String style, String property, String value) {
        int at = indexOfIgnoreCase(style, property);
        if (at < 0) {
            return false;
        }
        int i = skipSpace(style, at + property.length());
        if (i >= style.length() || style.charAt(i) != ':') {
            return false;
        }
        return style.regionMatches(true, skipSpace(style, i + 1), value, 0, value.length());
    }

    private static int indexOfIgnoreCase(String style, String word) {
        int at = style.indexOf(word);
        return at >= 0 ? at : style.toLowerCase(Locale.ROOT).indexOf(word);
    }

    private static int skipSpace(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
