package io.github.nutgraf.page;

import java.util.Arrays;

/** Tells attribute values that speak of an author, a byline or a date. A scan without allocation: it runs on every element. */
final class BylineMarkers {

    private static final String[] MARKERS = {
        "author",
        "byline",
        "date",
        "publish",
        "time",
        "writer",
        "autor",
        "auteur",
        "posted",
        "meta",
        "credit",
        "firma",
        "signature",
        "journalist",
        "reporter",
        "contributor",
        "verfasser",
        "forfatter",
        "skribent",
        "redakteur"
    };

    private BylineMarkers() {}

    /** By first letter: the second letters of the markers as bits, {@code a} the lowest; most text stops here. */
    private static final int[] SECOND = new int[0x80];

    private static final String[][] BY_FIRST = new String[0x80][0];

    static {
        for (String marker : MARKERS) {
            char first = marker.charAt(0);
            SECOND[first] |= 1 << (marker.charAt(1) - 'a');
            int same = BY_FIRST[first].length;
            BY_FIRST[first] = Arrays.copyOf(BY_FIRST[first], same + 1);
            BY_FIRST[first][same] = marker;
        }
    }

    static boolean speaksOfByline(String value) {
        int last = value.length() - 4;
        for (int i = 0; i <= last; i++) {
            char c = (char) (value.charAt(i) | 0x20);
            if (c < 0x80 && SECOND[c] != 0 && isSecond(SECOND[c], value.charAt(i + 1))) {
                for (String marker : BY_FIRST[c]) {
                    if (value.regionMatches(true, i, marker, 0, marker.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSecond(int letters, char c) {
        int at = (c | 0x20) - 'a';
        return c >= 0x80 || (at >= 0 && at < 26 && (letters & (1 << at)) != 0);
    }
}
