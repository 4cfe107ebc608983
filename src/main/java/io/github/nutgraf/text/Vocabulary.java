package io.github.nutgraf.text;

import java.util.Arrays;

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
    private final WordSpans spans = new WordSpans();

    /** How many different words there are. */
    public int size() {
        return size;
    }

    /** A hash of {@code length} words from {@code at}, as of {@link Words#shingle}; equal for equal words. */
    public long shingle(IntList words, int at, int length) {
        long hash = WordSpans.shingle();
        for (int i = at; i < at + length; i++) {
            hash = WordSpans.shingle(hash, hashes[words.get(i)]);
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

    /** The number of a word of a text; -1 if it is not here. */
    public int find(WordSpans text, int word) {
        return find(text.chars, text.start(word), text.end(word), text.hash(word));
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
        spans.read(text, most);
        for (int i = 0; i < spans.size(); i++) {
            out.add(add(spans.chars, spans.start(i), spans.end(i), spans.hash(i)));
        }
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
        int start = start(word);
        int length = to - from;
        if (hashes[word] != hash || ends[word] - start != length) {
            return false;
        }
        // Words are short: a loop is done before a call for whole arrays has begun.
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != chars[from + i]) {
                return false;
            }
        }
        return true;
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
