package io.github.nutgraf.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of one row in order, and their names when they are asked for. */
final class Sink {

    /** How many values a row has. */
    static final int WIDTH = 160;

    final float[] values;
    final @Nullable List<String> names;
    private int size;

    Sink(float[] values, @Nullable List<String> names) {
        this.values = values;
        this.names = names;
    }

    void put(String name, double value) {
        values[size++] = (float) value;
        if (names != null) {
            names.add(name);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    /** The logarithm tames counts that span magnitudes. */
    void putLog(String name, double value) {
        put(name, Math.log1p(value));
    }

    void finish() {
        if (names == null && size > values.length) {
            throw new IllegalStateException("row of " + size);
        }
    }
}
