package io.github.nutgraf.page;

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

    /** Whether an element of a line is shown as a block. */
    static boolean isBlock(String style) {
        return style.length() <= LONGEST && declares(style, "display", "block");
    }

    /** Whether an element is there, but cut down to nothing or set beside the window, as text for screen readers is. */
    static boolean clips(String style) {
        if (style.length() > LONGEST || style.length() < 12) {
            return false;
        }
        if (declares(style, "position", "absolute") || declares(style, "position", "fixed")) {
            return declares(style, "clip", "rect(0")
                    || declares(style, "clip", "rect(1px")
                    || declares(style, "clip-path", "inset(50%")
                    || declares(style, "clip-path", "inset(100%")
                    || (isNothing(style, "width") && isNothing(style, "height"))
                    || declares(style, "left", "-999")
                    || declares(style, "left", "-1000")
                    || declares(style, "top", "-999")
                    || declares(style, "top", "-1000");
        }
        return declares(style, "overflow", "hidden") && isNothing(style, "height");
    }

    /** Whether a length is none, or one pixel. */
    private static boolean isNothing(String style, String property) {
        int at = valueOf(style, property);
        if (at < 0) {
            return false;
        }
        int end = at;
        while (end < style.length() && (Character.isLetterOrDigit(style.charAt(end)) || style.charAt(end) == '.')) {
            end++;
        }
        String value = style.substring(at, end);
        return value.equals("0") || value.equalsIgnoreCase("0px") || value.equalsIgnoreCase("1px");
    }

    private static boolean declares(String style, String property, String value) {
        int at = valueOf(style, property);
        return at >= 0 && style.regionMatches(true, at, value, 0, value.length());
    }

    /** Where the value of a property begins; -1 if it is not declared. "height" is no "line-height". */
    private static int valueOf(String style, String property) {
        int last = style.length() - property.length() - 1;
        char first = property.charAt(0);
        for (int at = 0; at <= last; at++) {
            // Sheets have thousands of declarations: one letter tells most of them.
            if ((style.charAt(at) | 0x20) == first
                    && (at == 0 || style.charAt(at - 1) <= ' ' || style.charAt(at - 1) == ';')
                    && style.regionMatches(true, at, property, 0, property.length())) {
                int i = skipSpace(style, at + property.length());
                if (i < style.length() && style.charAt(i) == ':') {
                    return skipSpace(style, i + 1);
                }
            }
        }
        return -1;
    }

    private static int skipSpace(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
