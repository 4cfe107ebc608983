package io.github.nutgraf.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text as places and hashes, split as by {@link Words#of}: comparing texts word by word makes no strings.
 * One is filled again and again.
 */
public final class WordSpans {

    /** For ASCII: the lower-case letter or the digit; 0 for what is no part of a word. */
    private static final char[] ASCII = new char[0x80];

    static {
        for (char c = '0'; c <= 'z'; c++) {
            if (c <= '9' || c >= 'a') {
                ASCII[c] = c;
            } else if (c >= 'A' && c <= 'Z') {
                ASCII[c] = (char) (c | 0x20);
            }
        }
    }

    private static final long SHINGLE = 1125899906842597L;

    /** The text in lower case. */
    char[] chars = new char[256];

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int size;

    /**
     * Reads a text.
     *
     * @param most after so many words the rest is left
     */
    public void read(String text, int most) {
        if (!scan(text, most, false)) {
            scan(text.toLowerCase(Locale.ROOT), most, true);
        }
    }

    public int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** What {@link String#hashCode()} gives for the word. */
    int hash(int word) {
        return hashes[word];
    }

    /** A hash of {@code length} words from {@code at}, as of {@link Words#shingle}; equal for equal words. */
    public long shingle(int at, int length) {
        long hash = SHINGLE;
        for (int i = at; i < at + length; i++) {
            hash = shingle(hash, hashes[i]);
        }
        return hash;
    }

    /** How many words a text has, without keeping them. */
    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= 0x80 && Words.isIdeograph(c);
            boolean inWord = c < 0x80 ? ASCII[c] != 0 : !ideograph && isWordChar(c);
            count += ideograph || (inWord && !inside) ? 1 : 0;
            inside = inWord;
        }
        return count;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The hash of no words. */
    static long shingle() {
        return SHINGLE;
    }

    /** The hash of some words and one more. */
    static long shingle(long words, int hash) {
        long out = words * 31 + hash;
        return out ^ (out >>> 29);
    }

    /** Gives up, and says false, at a character that has to be lowered with its neighbours. */
    private boolean scan(String text, int most, boolean lowered) {
        size = 0;
        int n = text.length();
        if (chars.length < n) {
            chars = new char[Math.max(n, chars.length * 2)];
        }
        text.getChars(0, n, chars, 0);
        int start = -1;
        int hash = 0;
        for (int i = 0; i < n && size < most; i++) {
            char c = chars[i];
            boolean ideograph = false;
            if (c < 0x80) {
                c = ASCII[c];
            } else if (!lowered && lowersInContext(c)) {
                return false;
            } else {
                c = wide(c);
                ideograph = Words.isIdeograph(c);
            }
            if (c != 0 && !ideograph) {
                if (start < 0) {
                    start = i;
                    hash = 0;
                }
                chars[i] = c;
                hash = hash * 31 + c;
                continue;
            }
            if (start >= 0) {
                add(start, i, hash);
                start = -1;
            }
            if (ideograph && size < most) {
                chars[i] = c;
                add(i, i + 1, c);
            }
        }
        if (start >= 0 && size < most) {
            add(start, n, hash);
        }
        return true;
    }

    /** Characters whose lower case depends on their neighbours, is longer, or takes two to tell. */
    private static boolean lowersInContext(char c) {
        return c >= '\u0130' && (c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c));
    }

    /** The character in lower case; 0 if it is no part of a word. */
    private static char wide(char c) {
        char lower = Character.toLowerCase(c);
        return isWordChar(lower) || Words.isIdeograph(lower) ? lower : 0;
    }

    private void add(int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = hash;
    }
}
