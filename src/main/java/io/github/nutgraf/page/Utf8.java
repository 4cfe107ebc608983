package io.github.nutgraf.page;

/**
 * How far bytes are UTF-8.
 *
 * @param valid how many well-formed sequences beyond ASCII there are
 * @param malformed how many bytes belong to none
 * @param cut whether the last sequence is well-formed so far but lacks its end
 */
record Utf8(int valid, int malformed, boolean cut) {

    /** Counts in one scan; the ranges of second bytes are those of the Unicode Standard, table 3-7. */
    static Utf8 count(byte[] b, int length) {
        int valid = 0;
        int malformed = 0;
        int i = 0;
        while (i < length) {
            int follow = followers(b[i] & 0xFF);
            int good = 0;
            while (good < follow && i + good + 1 < length && follows(b[i] & 0xFF, good, b[i + good + 1] & 0xFF)) {
                good++;
            }
            if (follow > 0 && good < follow && i + good + 1 == length) {
                return new Utf8(valid, malformed, true);
            }
            if (follow < 0 || good < follow) {
                malformed++;
            } else if (follow > 0) {
                valid++;
            }
            i += good + 1;
        }
        return new Utf8(valid, malformed, false);
    }

    /** Whether there is any byte that the text loses. */
    boolean loses() {
        return malformed > 0 || cut;
    }

    private static int followers(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first < 0xC2 || first > 0xF4) {
            return -1;
        }
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }

    private static boolean follows(int first, int index, int next) {
        if (index > 0) {
            return next >= 0x80 && next <= 0xBF;
        }
        int from = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int to = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return next >= from && next <= to;
    }
}
