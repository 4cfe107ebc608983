package io.github.nutgraf.evidence;

/**
 * Escapes double quotes that stand unescaped inside JSON strings. A quote closes its string only where JSON can go on:
 * before a colon, comma, brace or bracket. One pass, linear.
 */
final class StrayQuotes {

    private StrayQuotes() {}

    static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!inside) {
                inside = c == '"';
            } else if (c == '\\' && i + 1 < json.length()) {
                out.append(c);
                c = json.charAt(++i);
            } else if (c == '"') {
                if (closes(json, i)) {
                    inside = false;
                } else {
                    out.append('\\');
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean closes(String json, int quote) {
        int i = skipSpace(json, quote + 1);
        if (i >= json.length()) {
            return true;
        }
        char c = json.charAt(i);
        if (c == '}' || c == ']' || c == ':') {
            return true;
        }
        if (c != ',') {
            return false;
        }
        // A comma in running text is followed by a word, one between values by a quote, a value or a bracket.
        int after = skipSpace(json, i + 1);
        return after >= json.length() || "\"{[}]-0123456789tfn/".indexOf(json.charAt(after)) >= 0;
    }

    private static int skipSpace(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
