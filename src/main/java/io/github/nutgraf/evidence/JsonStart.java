package io.github.nutgraf.evidence;

import io.github.nutgraf.text.Ahead;

/**
 * Finds where the JSON of a script begins behind the comments and CDATA marks that templates wrap around it. O(length),
 * however many comments are left open.
 */
final class JsonStart {

    private static final String CDATA = "<![CDATA[";
    private static final String HIDING = "<!--";

    private final String s;
    private final Ahead commentEnds;
    private final Ahead lines;
    private final Ahead marks;

    private JsonStart(String s) {
        this.s = s;
        commentEnds = new Ahead(s, "*/");
        lines = new Ahead(s, "\n");
        marks = new Ahead(s, CDATA);
    }

    /** The place of the first brace or bracket; -1 if the text is no JSON. */
    static int of(String s) {
        return new JsonStart(s).find();
    }

    private int find() {
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '{' || c == '[') {
                return i;
            }
            if (s.startsWith(CDATA, i)) {
                i += CDATA.length();
            } else if (s.startsWith(HIDING, i)) {
                i += HIDING.length();
            } else if (s.startsWith("-->", i)) {
                i += 3;
            } else if (s.startsWith("/*", i)) {
                i = behindComment(i);
            } else if (s.startsWith("//", i)) {
                i = behindLine(i);
            } else if (c <= ' ' || c == ';' || c == '*' || c == '/' || c == '\uFEFF' || c == '\u00A0') {
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a comment; behind its opening alone where it hides a mark or is left open. */
    private int behindComment(int i) {
        if (s.startsWith(CDATA, i + 2) || s.startsWith(HIDING, i + 2)) {
            return i + 2;
        }
        int close = commentEnds.from(i + 2);
        return close < 0 ? i + 2 : close + 2;
    }

    /** Where a comment's line or the mark in it is; behind the slashes where the text is one line. */
    private int behindLine(int i) {
        int line = lines.from(i);
        int mark = marks.from(i);
        return mark >= 0 && (line < 0 || mark < line) ? mark : line < 0 ? i + 2 : line;
    }
}
