package io.github.nutgraf.text;

/** Keeps out what is no character: halves of surrogate pairs, which no encoding writes, and U+FFFE and U+FFFF, which XML forbids. */
public final class Characters {

    private static final char UNKNOWN = '\uFFFD';

    private Characters() {}

    /** The text with U+FFFD for each of them; itself if there is none. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != text.charAt(i)) {
                StringBuilder out = new StringBuilder(text.length());
                for (int k = 0; k < text.length(); k++) {
                    out.append(at(text, k));
                }
                return out.toString();
            }
        }
        return text;
    }

    /** The same for preformatted text, whose lines end as the page likes. */
    public static String cleanLines(String text) {
        return clean(text).replace('\u2028', '\n').replace('\u2029', '\n');
    }

    /**
     * Where a word first stands in a text, whatever the case of its letters; -1 if it does not. Makes no strings.
     *
     * @param word lower-case letters from a to z
     */
    public static int indexOf(String text, String word) {
        return indexOf(text, word, 0);
    }

    /** The same from a place on. */
    public static int indexOf(String text, String word, int from) {
        char first = word.charAt(0);
        int last = text.length() - word.length();
        for (int i = from; i <= last; i++) {
            if ((text.charAt(i) | 0x20) == first && startsWith(text, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(String text, int at, String word) {
        for (int k = 1; k < word.length(); k++) {
            if ((text.charAt(at + k) | 0x20) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static char at(String text, int i) {
        char c = text.charAt(i);
        if (c < Character.MIN_SURROGATE) {
            return c;
        }
        boolean paired = Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c >= '\uFFFE' || (Character.isSurrogate(c) && !paired) ? UNKNOWN : c;
    }
}
