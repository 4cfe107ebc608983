package io.github.nutgraf.names;

import io.github.nutgraf.text.MarkupText;

/** Readies a raw byline: entities and tags that structured data carries are undone, white space is folded. */
final class BylineText {

    /** Bylines of up to forty names were seen; what is longer is a story. */
    private static final int LONGEST = 1_500;

    private static final String OPENING = "([（【";

    private static final String CLOSING = ")]）】";

    private BylineText() {}

    /** The text to parse, lines parted by {@code \n}; empty if it cannot be a byline. */
    static String clean(String raw) {
        if (raw.length() > LONGEST * 4) {
            return "";
        }
        String text = raw;
        // Twice, for data that was escaped on its way into a script.
        for (int i = 0; i < 2 && text.indexOf('&') >= 0 && text.indexOf(';') >= 0; i++) {
            text = MarkupText.unescape(text);
        }
        if (text.indexOf('<') >= 0) {
            text = withoutTags(text);
        }
        String clean = withoutBrackets(isClean(text) ? text : folded(text));
        return clean.length() > LONGEST ? "" : clean;
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028') {
                trimEnd(out);
                if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) > ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c)) {
                if (isGlued(out, c)) {
                    out.append(' ');
                }
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Whether nothing is to be done: printed lines in Latin letters, mostly. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z' && (before == 'y' || before == ':');
            boolean plain = c == ' ' ? before != ' ' : c > ' ' && c < 0x7F;
            if (!plain || capital) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** "Written by:Jane Doe", "Written byJane Doe": elements that were printed without a space between. */
    private static boolean isGlued(StringBuilder before, char c) {
        int n = before.length();
        if (n < 4 || !Character.isUpperCase(c)) {
            return false;
        }
        char last = before.charAt(n - 1);
        return last == ':'
                ? Character.isLetter(before.charAt(n - 2))
                : last == 'y' && before.charAt(n - 2) == 'b' && before.charAt(n - 3) == ' ';
    }

    /** "【山田太郎】", "(Jane Doe)": brackets around the whole. */
    private static String withoutBrackets(String text) {
        int open = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        int close = text.length() - 1;
        boolean around = open >= 0 && text.indexOf(CLOSING.charAt(open)) == close;
        return around ? text.substring(1, close).strip() : text;
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\uFEFF'
                || c < ' ';
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '<') {
                int close = text.indexOf('>', i);
                if (close > i) {
                    out.append(' ');
                    i = close + 1;
                    continue;
                }
            }
            out.append(c);
            i++;
        }
        return out.toString();
    }
}
