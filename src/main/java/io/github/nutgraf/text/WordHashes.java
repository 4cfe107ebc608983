package io.github.nutgraf.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text, split as by {@link Words#of}, as hashes of 64 bits: comparing texts word by word makes no strings.
 * Two words of one page do not share a hash but by malice, which gains nothing: words are only counted and compared. One
 * may be filled again and again, or with text upon text.
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
    private long[] hashes;
    private int size;
    private long textHash;

    public WordHashes() {
        this(64);
    }

    /** For about so many words. */
    public WordHashes(int expected) {
        hashes = new long[Math.max(1, expected)];
    }

    /** Reads a text instead of those before. */
    public void read(String text) {
        size = 0;
        add(text);
    }

    /** Reads one more text; its words stand behind those before. */
    public void add(String text) {
        if (!scan(text, false)) {
            scan(text.toLowerCase(Locale.ROOT), true);
            // Not that of the lowered text: many texts that differ in capitals alone would share it.
            textHash = of(text);
        }
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** A hash of all characters of the text read last; equal texts have the same. */
    public long textHash() {
        return textHash;
    }

    /** The hash of a word, as {@link #of(String)} has it. */
    public long get(int word) {
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

    /** Adds the hashes of all runs of {@code length} words to a set. */
    public void addShingles(int length, LongSet out) {
        addShingles(0, size, length, out);
    }

    /** The same of the words from {@code from} up to {@code to}. */
    public void addShingles(int from, int to, int length, LongSet out) {
        for (int i = from; i + length <= to; i++) {
            out.add(shingle(i, length));
        }
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
    private boolean scan(String text, boolean lowered) {
        int n = text.length();
        if (chars.length <= n) {
            chars = new char[Math.max(n + 1, chars.length * 2)];
        }
        char[] all = chars;
        text.getChars(0, n, all, 0);
        // Ends the last word.
        all[n] = ' ';
        // Every word but one of East Asia takes two places or more.
        long[] out = withRoom(size, n / 2 + 1);
        int words = size;
        long whole = 0;
        long hash = 0;
        int inside = 0;
        for (int i = 0; i <= n; i++) {
            char c = all[i];
            whole = with(whole, c);
            if (c < 0x80) {
                // Without a branch: where words end cannot be guessed.
                int in = IN_WORD[c];
                out[words] = hash;
                words += inside & ~in;
                hash = with(hash, ASCII[c]) & -in;
                inside = in;
                continue;
            }
            if (!lowered && lowersInContext(c)) {
                return false;
            }
            char letter = wide(c);
            if (letter > ALONE) {
                hash = with(hash, letter);
                inside = 1;
                continue;
            }
            out[words] = hash;
            words += inside;
            hash = 0;
            inside = 0;
            if (letter == ALONE) {
                out = withRoom(words, (n - i) / 2 + 2);
                out[words++] = with(0, c);
            }
        }
        size = words;
        textHash = whole;
        return true;
    }

    /** The hashes, with room for more behind the first so many, and for one that is under way. */
    private long[] withRoom(int words, int more) {
        if (words + more >= hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(words + more + 1, hashes.length * 2));
        }
        return hashes;
    }

    /** Characters whose lower case depends on their neighbours, is longer, or takes two to tell. */
    private static boolean lowersInContext(char c) {
        return c >= '\u0130' && (c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c));
    }

    /** A character beyond ASCII in lower case; {@link #ALONE} if it is a word by itself, 0 if it is no part of one. */
    private static char wide(char c) {
        if (Words.isIdeograph(c)) {
            return ALONE;
        }
        char lower = Character.toLowerCase(c);
        return isWordChar(lower) ? lower : 0;
    }
}
