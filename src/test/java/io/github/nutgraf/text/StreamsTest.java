package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private static final byte[] BYTES = new byte[50_000];

    static {
        new Random(7).nextBytes(BYTES);
    }

    /** A stream that gives a few bytes at a time, as those of networks do. */
    private static InputStream drops() {
        return new ByteArrayInputStream(BYTES) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, 777));
            }
        };
    }

    @Test
    void readsToTheEnd() throws IOException {
        assertThat(Streams.read(drops())).isEqualTo(BYTES);
        assertThat(Streams.read(InputStream.nullInputStream())).isEmpty();
    }

    @Test
    void readsNoMoreThanItMay() throws IOException {
        for (int most : new int[] {0, 1, 8_191, 8_192, 8_193, 49_999, 50_000, 50_001}) {
            InputStream in = drops();
            assertThat(Streams.read(in, most)).isEqualTo(Arrays.copyOf(BYTES, Math.min(most, BYTES.length)));
            assertThat(in.available()).isEqualTo(Math.max(0, BYTES.length - most));
        }
    }

    @Test
    void anExpectationMayBeWrong() throws IOException {
        for (int expected : new int[] {-1, 0, 1, 49_999, 50_000, 50_001, Integer.MAX_VALUE - 8}) {
            assertThat(Streams.read(drops(), 60_000, expected)).isEqualTo(BYTES);
        }
    }
}
