package io.github.nutgraf.text;

import java.util.Arrays;

/**
 * Numbers words from 0 in the order they are first seen, so that counting and comparing them is work on ints. An open
 * hash table (linear probing) of their {@linkplain WordHashes hashes}: looking a word up makes no string.
 */
public final class Vocabulary {

    /** By number: the word's hash. */
    private long[] words = new long[64];

    /** The hash of the word in each slot, and its number + 1; 0 where free. Never more than half full. */
    private long[] keys = new long[128];

    private int[] numbers = new int[128];

    private int size;

    /** How many different words there are. */
    public int size() {
        return size;
    }

    /** The number of a word in lower case, a new one if it was not there. */
    public int add(String word) {
        return add(WordHashes.of(word));
    }

    /** The number of the word with this {@linkplain WordHashes#with hash}; -1 if it is not here. */
    public int find(long hash) {
        return numbers[slot(hash)] - 1;
    }

    /** The same for a word, or for anything else, by its hash. */
    public int add(long hash) {
        int slot = slot(hash);
        if (numbers[slot] > 0) {
            return numbers[slot] - 1;
        }
        if (size == words.length) {
            grow();
            slot = slot(hash);
        }
        words[size] = hash;
        keys[slot] = hash;
        numbers[slot] = ++size;
        return size - 1;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != hash && numbers[slot] > 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        keys = new long[size * 4];
        numbers = new int[size * 4];
        for (int word = 0; word < size; word++) {
            int slot = slot(words[word]);
            keys[slot] = words[word];
            numbers[slot] = word + 1;
        }
    }
}
