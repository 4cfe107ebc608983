package io.github.nutgraf.text;

import java.util.Arrays;

/**
 * Numbers words from 0 in the order they are first seen, so that counting and comparing them is work on ints. An open
 * hash table (linear probing) of their {@linkplain WordHashes hashes}: looking a word up makes no string.
 */
public final class Vocabulary {

    /** By number: the word's hash. */
    private long[] words = new long[64];

    /** Stands for the hash 0, which marks free slots. */
    private static final long ZERO = 1;

    /** The hash of the word in each slot; 0 where free. Never more than half full. */
    private long[] keys = new long[128];

    /** The number of the word in each slot. */
    private int[] numbers = new int[128];

    private int size;

    /** Of these words, in lower case. */
    public static Vocabulary of(Iterable<String> words) {
        Vocabulary out = new Vocabulary();
        words.forEach(out::add);
        return out;
    }

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
        int slot = slot(hash);
        // Most words are not in the larger tables, and the numbers lie far from the keys.
        return keys[slot] == 0 ? -1 : numbers[slot];
    }

    /** The same for a word, or for anything else, by its hash. */
    public int add(long hash) {
        int slot = slot(hash);
        if (keys[slot] != 0) {
            return numbers[slot];
        }
        if (size == words.length) {
            grow();
            slot = slot(hash);
        }
        words[size] = hash;
        put(slot, hash, size);
        return size++;
    }

    private void put(int slot, long hash, int number) {
        keys[slot] = hash == 0 ? ZERO : hash;
        numbers[slot] = number;
    }

    /** The slot of a hash, or the free one where it belongs. */
    private int slot(long hash) {
        long key = hash == 0 ? ZERO : hash;
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        keys = new long[size * 4];
        numbers = new int[size * 4];
        for (int word = 0; word < size; word++) {
            put(slot(words[word]), words[word], word);
        }
    }
}
