package io.github.nutgraf.text;

import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.parser.Parser;

/**
 * Plain text from strings in which people leave entities, tags and odd spaces: values of metas and structured data.
 * One pass each, linear.
 */
public final class MarkupText {

    /** Names of entities are shorter, numbers too. */
    private static final int LONGEST_ENTITY = 40;

    private static final String[] COMMON = {"&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;"};
    private static final String COMMON_CHARS = "&<>\"\u00A0";

    private MarkupText() {}

    /** One line: entities decoded, tags taken out, white space folded, soft hyphens and zero-width marks gone. */
    public static String line(String raw) {
        return Composition.of(Characters.clean(needsWork(raw) ? fold(decode(raw), false) : raw));
    }

    /** The same with paragraphs kept: block-level tags and line feeds become line feeds, never two in a row. */
    public static String lines(String raw) {
        return Composition.of(Characters.clean(fold(decode(raw), true)));
    }

    /** One line of what is plain text already: white space folded, soft hyphens and zero-width marks gone. */
    public static String folded(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || isSpace(c)) {
                space = true;
            } else if (!isMark(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return Composition.of(Characters.clean(out.toString()));
    }

    private static boolean needsWork(String s) {
        int last = s.length() - 1;
        char before = ' ';
        for (int i = 0; i <= last; i++) {
            char c = s.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || (c >= 0x7F && isOddSpaceOrMark(c)) || (c == ' ' && before == ' ')) {
                return true;
            }
            before = c;
        }
        return last >= 0 && s.charAt(last) == ' ';
    }

    private static String decode(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        String once = unescape(raw);
        // Twice escaped ("&amp;#8217;") is common where a template escapes what an editor has escaped already.
        return once.indexOf('&') < 0 ? once : unescape(once);
    }

    /** Decodes entities; a number beyond Unicode, at which commons-text throws, becomes what browsers make of it. */
    public static String unescape(String raw) {
        int at = raw.indexOf('&');
        if (at < 0) {
            return raw;
        }
        // The library looks at every character of a text; most of them are no entity's.
        StringBuilder out = new StringBuilder(raw.length());
        int from = 0;
        while (at >= 0) {
            int end = entityEnd(raw, at);
            if (end > 0) {
                out.append(raw, from, at);
                append(out, raw, at, end);
                from = end;
            }
            at = raw.indexOf('&', Math.max(at + 1, end));
        }
        return out.append(raw, from, raw.length()).toString();
    }

    /** Behind the semicolon of the entity that may begin here; -1 if none does. */
    private static int entityEnd(String raw, int at) {
        int limit = Math.min(raw.length(), at + LONGEST_ENTITY);
        for (int i = at + 1; i < limit; i++) {
            char c = raw.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (c == '&' || c <= ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static void append(StringBuilder out, String raw, int at, int end) {
        for (int i = 0; i < COMMON.length; i++) {
            if (end - at == COMMON[i].length() && raw.startsWith(COMMON[i], at)) {
                out.append(COMMON_CHARS.charAt(i));
                return;
            }
        }
        String entity = raw.substring(at, end);
        try {
            out.append(StringEscapeUtils.unescapeHtml4(entity));
        } catch (IllegalArgumentException e) {
            out.append(Parser.unescapeEntities(entity, false));
        }
    }

    private static String fold(String s, boolean keepLines) {
        StringBuilder out = new StringBuilder(s.length());
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '<') {
                int close = tagEnd(s, i);
                if (close > 0) {
                    if (keepLines ? breaksLine(s, i) : !isInline(s, i)) {
                        line = true;
                    }
                    i = close;
                    continue;
                }
            }
            if (isMark(c)) {
                continue;
            }
            if (c <= ' ' || isSpace(c)) {
                space = true;
                line |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
                continue;
            }
            if ((space || line) && out.length() > 0) {
                out.append(line && keepLines ? '\n' : ' ');
            }
            space = false;
            line = false;
            out.append(c);
        }
        return out.toString();
    }

    /** Where the tag that begins here ends; -1 if this is a plain less-than sign. */
    private static int tagEnd(String s, int at) {
        if (at + 1 >= s.length()) {
            return -1;
        }
        char c = s.charAt(at + 1);
        boolean tag = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
        if (!tag) {
            return -1;
        }
        // A tag longer than this is a sentence with a less-than sign; the bound also keeps the scan linear.
        int limit = Math.min(s.length(), at + 2_000);
        for (int i = at + 2; i < limit; i++) {
            char d = s.charAt(i);
            if (d == '>') {
                return i;
            }
            if (d == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean breaksLine(String s, int at) {
        int i = s.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = i;
        while (end < s.length() && Character.isLetterOrDigit(s.charAt(end))) {
            end++;
        }
        int length = end - i;
        char c = i < s.length() ? Character.toLowerCase(s.charAt(i)) : ' ';
        return switch (length) {
            case 1 -> c == 'p';
            case 2 -> c == 'b' || c == 'h' || c == 'l' || c == 'u' || c == 'o' || c == 't' || c == 'd';
            case 3 -> c == 'd' && Character.toLowerCase(s.charAt(i + 1)) == 'i';
            default ->
                length > 4 && (s.startsWith("block", i) || s.startsWith("section", i) || s.startsWith("table", i));
        };
    }

    private static boolean isInline(String s, int at) {
        return !breaksLine(s, at);
    }

    private static boolean isOddSpaceOrMark(char c) {
        return isMark(c) || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u0085';
    }

    private static boolean isMark(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u200E' || c == '\u200F';
    }
}
