package io.github.nutgraf.evidence;

/** Finds where the JSON of a script begins behind the comments and CDATA marks that templates wrap around it. */
final class JsonStart {

    private JsonStart() {}

    /** The place of the first brace or bracket; -1 if the text is no JSON. */
    static int of(String s) {
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '{' || c == '[') {
                return i;
            }
            if (s.startsWith("<![CDATA[", i)) {
                i += 9;
            } else if (s.startsWith("<!--", i)) {
                i += 4;
            } else if (s.startsWith("-->", i)) {
                i += 3;
            } else if (s.startsWith("/*", i)) {
                int close = s.indexOf("*/", i + 2);
                boolean mark = s.startsWith("<![CDATA[", i + 2) || s.startsWith("<!--", i + 2);
                i = mark || close < 0 ? i + 2 : close + 2;
            } else if (s.startsWith("//", i)) {
                int line = s.indexOf('\n', i);
                int mark = s.indexOf("<![CDATA[", i);
                i = mark >= 0 && (line < 0 || mark < line) ? mark : line < 0 ? i + 2 : line;
            } else if (c <= ' ' || c == ';' || c == '*' || c == '/' || c == '\uFEFF' || c == '\u00A0') {
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }
}
