package io.github.nutgraf.field.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of a page in the making: numbers in a fixed order, each with a name for training and for reasons. */
final class Row {

    private float[] values = new float[128];
    private final List<String> names = new ArrayList<>(128);

    void add(String name, double value) {
        if (names.size() == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[names.size()] = (float) value;
        names.add(name);
    }

    /** A count as its logarithm: two and four differ as much as twenty and forty. */
    void count(String name, double count) {
        add(name, Math.log1p(count));
    }

    /** A share, 0 of nothing. */
    void share(String name, double part, double whole) {
        add(name, whole <= 0 ? 0 : part / whole);
    }

    float[] values() {
        return Arrays.copyOf(values, names.size());
    }

    List<String> names() {
        return names;
    }
}
