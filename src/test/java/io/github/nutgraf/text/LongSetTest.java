package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

    private static final int ROOM = 1 << 16;

    @Test
    void holdsWhatWasPutIn() {
        Random random = new Random(1);
        LongSet set = new LongSet(10);
        Set<Long> expected = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextInt(8_000) * (random.nextBoolean() ? 1L : 1L << 40);
            set.add(value);
            expected.add(value);
        }

        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(expected).allMatch(set::contains, "is in");
        assertThat(set.contains(9_000)).isFalse();
        set.clear();
        assertThat(set.isEmpty()).isTrue();
    }

    /** Keys that one factor sends to one place, as who knows it can make them, are spread by all others and by ours. */
    @Test
    void keysMadeForOneFactorAreSpreadByOthers() {
        long known = 0x9E37_79B9_7F4A_7C15L;
        Random random = new Random(2);
        long[] keys = random.longs(20_000, 1, 1L << 48)
                .map(low -> low * inverse(known))
                .toArray();

        assertThat(places(keys, known)).isOne();
        assertThat(places(keys, LongSet.FACTOR)).isGreaterThan(keys.length / 2);
        for (int i = 0; i < 100; i++) {
            assertThat(places(keys, random.nextLong() | 1)).isGreaterThan(keys.length / 2);
        }
    }

    private static long places(long[] keys, long factor) {
        Set<Integer> places = new HashSet<>();
        for (long key : keys) {
            places.add(LongSet.place(key, factor, ROOM));
        }
        return places.size();
    }

    /** What an odd number times this is 1: Newton's iteration doubles the bits that are right. */
    private static long inverse(long odd) {
        long out = odd;
        for (int i = 0; i < 6; i++) {
            out *= 2 - odd * out;
        }
        return out;
    }
}
