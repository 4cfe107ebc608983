package io.github.nutgraf.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, split as by {@link Words#of}, as hashes of 64 bits: comparing texts word by word makes no strings.
 * Two words of one page do not share a hash but by malice, which gains nothing: words are only counted and compared. One
 * is filled again and again.
 */
public final class WordHashes {

    /** For ASCII: the lower-case letter or the digit; 0 for what is no part of a word. */
    private static final char[] ASCII = new char[0x80];

    /** For ASCII: 1 for a letter or digit, else 0. */
    private static final byte[] IN_WORD = new byte[0x80];

    /** Stands for a character that is a word by itself; all letters are above it. */
    private static final char ALONE = 1;

    static {
        for (char c = '0'; c <= 'z'; c++) {
            if (c <= '9' || c >= 'a') {
                ASCII[c] = c;
            } else if (c >= 'A' && c <= 'Z') {
                ASCII[c] = (char) (c | 0x20);
            }
            IN_WORD[c] = (byte) (ASCII[c] == 0 ? 0 : 1);
        }
    }

    /** Of no words; a prime. */
    private static final long SHINGLE = 1125899906842597L;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private char[] chars = new char[256];
    private long[] hashes = new long[64];
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

    /** The hash of a word, as {@link #of(String)} has it. */
    long get(int word) {
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

    /** The hash of a word in lower case, or of any other run of characters. */
    public static long of(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    /** The hash of a word and one more letter, begun with 0. */
    static long with(long hash, char letter) {
        return (hash + letter) * SPREAD;
    }

    /** How many words a text has, without keeping them. */
    static int count(String text) {
        int count = 0;
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                // Without a branch: where words end cannot be guessed.
                int in = IN_WORD[c];
                count += in & ~inside;
                inside = in;
            } else if (Words.isIdeograph(c)) {
                count++;
                inside = 0;
            } else {
                int in = isWordChar(c) ? 1 : 0;
                count += in & ~inside;
                inside = in;
            }
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
    static long shingle(long words, long hash) {
        long out = words * 31 + hash;
        return out ^ (out >>> 29);
    }

    /** Gives up, and says false, at a character that has to be lowered with its neighbours. */
    private boolean scan(String text, int most, boolean lowered) {
        size = 0;
        int n = text.length();
        if (chars.length <= n) {
            chars = new char[Math.max(n + 1, chars.length * 2)];
        }
        char[] all = chars;
        text.getChars(0, n, all, 0);
        // Ends the last word.
        all[n] = ' ';
        int i = 0;
        while (i < n && size < most) {
            int start = i;
            long hash = 0;
            char c = all[i];
            char letter = c < 0x80 ? ASCII[c] : wide(c, lowered);
            while (letter > ALONE) {
                hash = with(hash, letter);
                c = all[++i];
                letter = c < 0x80 ? ASCII[c] : wide(c, lowered);
            }
            if (c >= 0x80 && !lowered && lowersInContext(c)) {
                return false;
            }
            if (i > start) {
                add(hash);
            } else {
                i++;
                if (letter == ALONE) {
                    add(with(0, c));
                }
            }
        }
        return true;
    }

    /** Characters whose lower case depends on their neighbours, is longer, or takes two to tell. */
    private static boolean lowersInContext(char c) {
        return c >= '\u0130' && (c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c));
    }

    /**
     * The character in lower case; {@link #ALONE} if it is a word by itself, 0 if it is no part of one or cannot be lowered
     * without its neighbours.
     */
    private static char wide(char c, boolean lowered) {
        if (!lowered && lowersInContext(c)) {
            return 0;
        }
        if (Words.isIdeograph(c)) {
            return ALONE;
        }
        char lower = Character.toLowerCase(c);
        return isWordChar(lower) ? lower : 0;
    }

    private void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
