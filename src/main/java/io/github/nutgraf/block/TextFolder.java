package io.github.nutgraf.block;

import io.github.nutgraf.text.Composition;
import io.github.nutgraf.text.Words;
import java.util.Arrays;

/**
 * Folds white space as a browser does while text is appended: runs become one space, none at the ends, a no-break space
 * counts as a space; soft hyphens, zero-width spaces and byte-order marks vanish. Joiners stay: scripts need them.
 */
public final class TextFolder {

    /** Of ASCII characters: letters and digits. */
    private static final int LETTER = 1;

    /** An apostrophe neither begins nor ends a word. */
    private static final int WITHIN = 2;

    private static final int VISIBLE = 4;

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            boolean letter = within(c, 'a', 'z') || within(c, 'A', 'Z') || within(c, '0', '9');
            ASCII[c] = (byte) (VISIBLE | (letter ? LETTER : c == '\'' ? WITHIN : 0));
        }
    }

    private char[] out = new char[256];
    private int length;
    private boolean spacePending;
    private boolean inWord;
    private boolean breakPending;
    private int words;
    private int lineStart;
    private int ideographs;
    private int chars;
    private int lastStart;
    int linkChars;

    public void append(String text) {
        lastStart = -1;
        int end = text.length();
        int start = 0;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        if (start > 0) {
            spacePending = true;
            inWord = false;
        }
        // Most texts of a page are nothing but the line breaks of its markup.
        if (start < end) {
            appendFrom(text, start);
        }
    }

    private void appendFrom(String text, int start) {
        // Copied behind the place where it is written to: what is written is no longer, but for a space or break before
        // it.
        int from = length + 1;
        int end = from + text.length() - start;
        if (end > out.length) {
            out = Arrays.copyOf(out, Math.max(end, out.length * 2));
        }
        text.getChars(start, text.length(), out, from);
        int i = from;
        while (i < end) {
            char c = out[i];
            if (isVisibleAscii(c)) {
                i = putAscii(i, end);
                continue;
            }
            if (isSpace(c)) {
                spacePending = true;
                inWord = false;
            } else if (!vanishes(c)) {
                putWide(c < Character.MIN_SURROGATE ? c : whole(i, from, end));
            }
            i++;
        }
    }

    /** The character here; U+FFFD for half a surrogate pair and what XML forbids. */
    private char whole(int i, int from, int end) {
        char c = out[i];
        boolean broken = Character.isHighSurrogate(c)
                ? i + 1 == end || !Character.isLowSurrogate(out[i + 1])
                : Character.isLowSurrogate(c) && (i == from || !Character.isHighSurrogate(out[length - 1]));
        return broken || c >= '\uFFFE' ? '\uFFFD' : c;
    }

    private static boolean isVisibleAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** Puts ASCII words with one space between, most of any text, as many as follow one another; gives the next place. */
    private int putAscii(int from, int end) {
        begin();
        char[] all = out;
        int inside = inWord ? 1 : 0;
        int added = 0;
        int visible = 0;
        int to = length;
        int i = from;
        while (i < end) {
            char c = all[i];
            if (!isVisibleAscii(c) && (c != ' ' || i + 1 == end || !isVisibleAscii(all[i + 1]))) {
                break;
            }
            all[to++] = c;
            // Without a branch: where words end cannot be guessed.
            int kind = ASCII[c];
            int in = kind & LETTER;
            added += in & ~inside;
            inside = in | (inside & (kind >> 1));
            visible += kind >> 2;
            i++;
        }
        words += added;
        chars += visible;
        length = to;
        inWord = inside != 0;
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
        begin();
        out[length++] = c;
        chars++;
    }

    /** Writes what is due before a visible character. */
    private void begin() {
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
    }

    public void lineBreak() {
        lineStart = words();
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

    /** The words behind the last line break. */
    int lineWords() {
        return words() - lineStart;
    }

    boolean isFirstLine() {
        return lineStart == 0;
    }

    /** Whether the text so far ends like a sentence. */
    boolean endsSentence() {
        int i = length - 1;
        while (i > 0 && OwnFeatures.isClosing(out[i])) {
            i--;
        }
        return i >= 0 && OwnFeatures.isEndMark(out[i]);
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
        lineStart = 0;
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
