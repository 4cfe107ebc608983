package io.github.nutgraf.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of one row after the other in order, and their names when they are asked for. */
final class Sink {

    /** How many values a row has. */
    static final int WIDTH = 184;

    /** Most counts are lower; a logarithm costs as much as all else in a value. */
    private static final int KNOWN_LOGS = 2048;

    final float[] values = new float[WIDTH];
    final @Nullable List<String> names;

    /** By count. */
    private static final float[] LOGS = new float[KNOWN_LOGS];

    static {
        for (int count = 0; count < KNOWN_LOGS; count++) {
            LOGS[count] = log(count);
        }
    }

    private String group = "";
    private int size;

    Sink(@Nullable List<String> names) {
        this.names = names;
    }

    /** Begins a row. */
    void begin() {
        size = 0;
    }

    /** Puts this before the names of the values that follow. */
    void group(String name) {
        group = name;
    }

    void put(String name, double value) {
        put(name, (float) value);
    }

    void put(String name, float value) {
        values[size++] = value;
        if (names != null) {
            names.add(group + name);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1f : 0f);
    }

    /** The logarithm tames counts that span magnitudes. */
    void putLog(String name, int count) {
        put(name, count >= 0 && count < KNOWN_LOGS ? LOGS[count] : log(count));
    }

    private static float log(int count) {
        return (float) Math.log1p(count);
    }
}
