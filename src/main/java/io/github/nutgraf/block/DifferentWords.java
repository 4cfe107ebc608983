package io.github.nutgraf.block;

/** Counts the different words of short blocks by an open hash table, which is not cleared between two of them. */
final class DifferentWords {

    private long[] keys = new long[1 << 7];

    /** By slot: which count last put a word there; others' are free. */
    private int[] owner = new int[keys.length];

    private int counts;

    int count(BlockWords words, int block) {
        int size = words.size(block);
        if (size * 2 > keys.length) {
            keys = new long[Integer.highestOneBit(size) * 4];
            owner = new int[keys.length];
        }
        counts++;
        int different = 0;
        for (int i = 0; i < size; i++) {
            different += isNew(words.get(block, i)) ? 1 : 0;
        }
        return different;
    }

    private boolean isNew(long word) {
        int mask = keys.length - 1;
        int slot = (int) (word >>> 32) & mask;
        while (owner[slot] == counts && keys[slot] != word) {
            slot = (slot + 1) & mask;
        }
        boolean isNew = owner[slot] != counts;
        owner[slot] = counts;
        keys[slot] = word;
        return isNew;
    }
}
