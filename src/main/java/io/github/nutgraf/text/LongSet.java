package io.github.nutgraf.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A set of longs without boxing: an open hash table with linear probing. A value's place is that of multiply-shift
 * hashing (Dietzfelbinger et al. 1997) with a factor drawn anew for each run, so that no page can be written whose words
 * all want the same place. What comes out does not hang on it.
 */
public final class LongSet {

    /** More than a story has; room for what only a broken page would fill is made as it comes. */
    private static final int MOST_EXPECTED = 1 << 14;

    static final long FACTOR = new SplittableRandom().nextLong() | 1;

    /** Zero marks a free slot; whether zero itself is in is kept apart. */
    private long[] slots;

    private int size;
    private boolean zero;

    /** A set that about so many are to be put into. */
    public LongSet(int expected) {
        slots = new long[Math.max(64, Integer.highestOneBit(Math.max(1, Math.min(expected, MOST_EXPECTED))) * 4)];
    }

    /** Whether it was not in before. */
    public boolean add(long value) {
        if (value == 0) {
            boolean first = !zero;
            zero = true;
            return first;
        }
        int slot = slot(slots, value);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = value;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    public boolean contains(long value) {
        return value == 0 ? zero : slots[slot(slots, value)] != 0;
    }

    /** How many there are. */
    public int size() {
        return zero ? size + 1 : size;
    }

    /** Takes all out; the room stays. */
    public void clear() {
        Arrays.fill(slots, 0);
        size = 0;
        zero = false;
    }

    public boolean isEmpty() {
        return size == 0 && !zero;
    }

    private static int slot(long[] slots, long value) {
        int mask = slots.length - 1;
        int slot = place(value, FACTOR, slots.length);
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Where a value is looked for first.
     *
     * @param factor an odd number
     * @param room a power of two
     */
    static int place(long value, long factor, int room) {
        return (int) ((value * factor) >>> (Long.numberOfLeadingZeros(room) + 1));
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        for (long value : slots) {
            if (value != 0) {
                wider[slot(wider, value)] = value;
            }
        }
        slots = wider;
    }
}
