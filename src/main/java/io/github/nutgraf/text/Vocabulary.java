package io.github.nutgraf.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Numbers words from 0 in the order they are first seen, so that counting and comparing them is work on ints. An open
 * hash table (linear probing) over one array of characters: looking a word up makes no string.
 */
public final class Vocabulary {

    private char[] letters = new char[4096];
    private int[] ends = new int[512];
    private int[] hashes = new int[512];
    /** Number + 1 of the word in each slot; 0 where free. Never more than half full. */
    private int[] slots = new int[1024];

    private int size;
    private char[] buffer = new char[256];

    /** How many different words there are. */
    public int size() {
        return size;
    }

    /** What {@link String#hashCode()} gives for the word. */
    public int hash(int word) {
        return hashes[word];
    }

    /** A hash of {@code length} words from {@code at}, as of {@link Words#shingle}; equal for equal words. */
    public long shingle(IntList words, int at, int length) {
        long hash = 1125899906842597L;
        for (int i = at; i < at + length; i++) {
            hash = hash * 31 + hashes[words.get(i)];
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** The number of a word, a new one if it was not there. */
    public int add(String word) {
        return add(word.toCharArray(), 0, word.length(), word.hashCode());
    }

    /** The number of the characters from {@code from} to {@code to}; -1 if they are not here. */
    public int find(char[] chars, int from, int to, int hash) {
        return slots[slot(chars, from, to, hash)] - 1;
    }

    /** The number of another vocabulary's word; -1 if it is not here. */
    public int find(Vocabulary other, int word) {
        return find(other.letters, other.start(word), other.ends[word], other.hashes[word]);
    }

    /**
     * Appends the numbers of a text's words, split as by {@link Words#of}, new ones added.
     *
     * @param most after so many words the rest is left
     */
    public void addWords(String text, int most, IntList out) {
        String lower = lowersInContext(text) ? text.toLowerCase(Locale.ROOT) : text;
        int n = lower.length();
        if (buffer.length < n) {
            buffer = new char[Math.max(n, buffer.length * 2)];
        }
        char[] chars = buffer;
        lower.getChars(0, n, chars, 0);
        int limit = out.size() + most;
        int start = -1;
        int hash = 0;
        for (int i = 0; i < n && out.size() < limit; i++) {
            char c = lower(chars[i]);
            chars[i] = c;
            boolean ideograph = Words.isIdeograph(c);
            if (!ideograph && isWordChar(c)) {
                if (start < 0) {
                    start = i;
                    hash = 0;
                }
                hash = hash * 31 + c;
                continue;
            }
            if (start >= 0) {
                out.add(add(chars, start, i, hash));
                start = -1;
            }
            if (ideograph && out.size() < limit) {
                out.add(add(chars, i, i + 1, c));
            }
        }
        if (start >= 0 && out.size() < limit) {
            out.add(add(chars, start, n, hash));
        }
    }

    /** Characters whose lower case depends on their neighbours, is longer, or takes two to tell. */
    private static boolean lowersInContext(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0130' && (c == '\u0130' || c == '\u03A3' || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }

    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    private static boolean isWordChar(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private int add(char[] chars, int from, int to, int hash) {
        int slot = slot(chars, from, to, hash);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        if (size == ends.length) {
            grow();
            slot = slot(chars, from, to, hash);
        }
        int begin = size == 0 ? 0 : ends[size - 1];
        int end = begin + to - from;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        System.arraycopy(chars, from, letters, begin, to - from);
        ends[size] = end;
        hashes[size] = hash;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(char[] chars, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] > 0 && !same(slots[slot] - 1, chars, from, to, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int word, char[] chars, int from, int to, int hash) {
        return hashes[word] == hash && Arrays.equals(letters, start(word), ends[word], chars, from, to);
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private void grow() {
        ends = Arrays.copyOf(ends, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        int[] wider = new int[slots.length * 2];
        int mask = wider.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = spread(hashes[word]) & mask;
            while (wider[slot] > 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = word + 1;
        }
        slots = wider;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
