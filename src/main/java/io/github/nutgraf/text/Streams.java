package io.github.nutgraf.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads streams whole. The JDK's own methods for it are beyond Android's API 26. */
public final class Streams {

    private static final int FIRST = 1 << 13;

    private Streams() {}

    /**
     * The bytes of a stream up to its end, which stays open.
     *
     * @throws IOException if reading fails
     */
    public static byte[] read(InputStream in) throws IOException {
        return read(in, Integer.MAX_VALUE - 8); // The longest array there is.
    }

    /**
     * The bytes of a stream up to its end, but no more than {@code most}. The stream stays open.
     *
     * @throws IOException if reading fails
     */
    public static byte[] read(InputStream in, int most) throws IOException {
        return read(in, most, FIRST);
    }

    /**
     * As {@link #read(InputStream, int)}; if there are as many as expected, nothing is copied.
     *
     * @throws IOException if reading fails
     */
    public static byte[] read(InputStream in, int most, int expected) throws IOException {
        byte[] bytes = new byte[Math.max(0, Math.min(expected, most))];
        int size = 0;
        while (size < most) {
            if (size == bytes.length) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(2L * size, FIRST), most));
                bytes[size++] = (byte) next;
                continue;
            }
            int read = in.read(bytes, size, bytes.length - size);
            if (read < 0) {
                break;
            }
            size += read;
        }
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
}
