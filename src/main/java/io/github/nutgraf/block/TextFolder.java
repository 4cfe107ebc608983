package io.github.nutgraf.block;

import io.github.nutgraf.text.Composition;
import io.github.nutgraf.text.Words;
import java.util.Arrays;

/**
 * Folds white space as a browser does while text is appended: runs become one space, none at the ends, a no-break space
 * counts as a space; soft hyphens, zero-width spaces and byte-order marks vanish. Joiners stay: scripts need them.
 */
public final class TextFolder {

    /** ASCII letters and digits. */
    private static final boolean[] ASCII_WORD = new boolean[0x80];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            ASCII_WORD[c] = within(c, 'a', 'z') || within(c, 'A', 'Z') || within(c, '0', '9');
        }
    }

    private char[] out = new char[256];
    private int length;
    private boolean spacePending;
    private boolean inWord;
    private boolean breakPending;
    private int words;
    private int ideographs;
    private int chars;
    private int lastStart;
    int linkChars;

    public void append(String text) {
        lastStart = -1;
        // What is written is no longer than the text, but for one space or break that was pending.
        int most = length + text.length() + 1;
        if (most > out.length) {
            out = Arrays.copyOf(out, Math.max(most, out.length * 2));
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                i = putAscii(text, i);
                continue;
            }
            if (isSpace(c)) {
                spacePending = true;
                inWord = false;
            } else if (!vanishes(c)) {
                putWide(c);
            }
            i++;
        }
    }

    /** Puts visible ASCII characters, most of any text, as many as follow one another; gives the next place. */
    private int putAscii(String text, int from) {
        put(text.charAt(from));
        boolean inside = inWord;
        int to = length - 1;
        int i = from;
        char c = out[to];
        do {
            out[to++] = c;
            if (ASCII_WORD[c]) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'') {
                inside = false;
            }
            i++;
            c = i < text.length() ? text.charAt(i) : ' ';
        } while (c > ' ' && c < 0x7F);
        chars += i - from - 1;
        length = to;
        inWord = inside;
        return i;
    }

    private void putWide(char c) {
        if (length > 0 && !spacePending && !breakPending && Composition.isMark(c)) {
            char composed = Composition.of(out[length - 1], c);
            if (composed != 0) {
                out[length - 1] = composed;
                return;
            }
        }
        put(c);
        if (Words.isIdeograph(c)) {
            ideographs++;
            inWord = false;
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            if (!inWord) {
                words++;
                inWord = true;
            }
        } else if (c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
            inWord = false;
        }
    }

    private void put(char c) {
        if (breakPending) {
            if (chars > 0) {
                out[length++] = '\n';
            }
        } else if (spacePending && chars > 0) {
            out[length++] = ' ';
        }
        breakPending = false;
        spacePending = false;
        if (lastStart < 0) {
            lastStart = length;
        }
        out[length++] = c;
        chars++;
    }

    public void lineBreak() {
        breakPending = true;
        inWord = false;
    }

    /** Whether a letter or digit would go on with the word that stands last; one of East Asia never does. */
    public boolean inWord() {
        return inWord;
    }

    public int words() {
        return words + (ideographs + 1) / 2;
    }

    public int chars() {
        return chars;
    }

    /** How long the folded text is so far. */
    public int length() {
        return length;
    }

    /** Where the first visible character of the text appended last stands; -1 if it had none. */
    public int startOfLast() {
        return lastStart;
    }

    public String take() {
        return new String(out, 0, length);
    }

    public void clear() {
        length = 0;
        spacePending = false;
        breakPending = false;
        inWord = false;
        words = 0;
        ideographs = 0;
        chars = 0;
        linkChars = 0;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || within(c, '\u2000', '\u200A')
                || switch (c) {
                    case '\u0085', '\u00A0', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
                    default -> false;
                };
    }

    static boolean vanishes(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == 0x7F;
    }

    private static boolean within(char c, char low, char high) {
        return c >= low && c <= high;
    }
}
