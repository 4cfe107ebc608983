package io.github.nutgraf.text;

import java.util.Arrays;

/** A growing list of ints without boxing. */
public final class IntList {

    private int[] values = new int[16];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    /** Removes and gives the last value. */
    public int pop() {
        return values[--size];
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Whether a value is at least {@code from} and below {@code to}. The values ascend. */
    public boolean anyIn(int from, int to) {
        int first = firstFrom(from);
        return first < size && values[first] < to;
    }

    /** The index of the first value that is not below {@code least}; the size if there is none. The values ascend. */
    public int firstFrom(int least) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
