package io.github.nutgraf.page;

import java.util.Arrays;

/**
 * Tells attribute values that speak of an author, a byline or a date, or may name text for screen readers. A scan without
 * allocation: it runs on every element.
 */
final class AttributeMarkers {

    /** Speaks of an author or a byline. */
    static final int AUTHOR = 1;

    /** Speaks of a date, or of what stands beside one. */
    static final int DATE = 2;

    /** May be one of the names of {@link ScreenReaderText}. */
    static final int SPOKEN = 4;

    /** A piece of each of those names. */
    private static final String[] SPOKEN_MARKERS = {
        "sr-", "sr_", "sronly", "srtext", "show-for", "screen", "ssistive", "hidden", "invisib"
    };

    private static final String[] DATE_MARKERS = {"date", "publish", "time", "meta"};

    private static final String[] AUTHOR_MARKERS = {
        "author",
        "byline",
        "by-line",
        "by_line",
        "writer",
        "written-by",
        "autor",
        "auteur",
        "posted",
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

    private AttributeMarkers() {}

    /** By first letter: the second letters of the markers as bits, {@code a} the lowest; most text stops here. */
    private static final int[] SECOND = new int[0x80];

    private static final Marker[][] BY_FIRST = new Marker[0x80][0];

    private record Marker(String text, int kind) {}

    static {
        add(AUTHOR_MARKERS, AUTHOR);
        add(DATE_MARKERS, DATE);
        add(SPOKEN_MARKERS, SPOKEN);
    }

    private static void add(String[] markers, int kind) {
        for (String marker : markers) {
            char first = marker.charAt(0);
            SECOND[first] |= 1 << (marker.charAt(1) - 'a');
            int same = BY_FIRST[first].length;
            BY_FIRST[first] = Arrays.copyOf(BY_FIRST[first], same + 1);
            BY_FIRST[first][same] = new Marker(marker, kind);
        }
    }

    /** What is in the value: {@link #AUTHOR}, {@link #DATE} and {@link #SPOKEN} as bits. */
    static int of(String value) {
        int found = 0;
        int last = value.length() - 3;
        for (int i = 0; i <= last; i++) {
            char c = (char) (value.charAt(i) | 0x20);
            if (c < 0x80 && SECOND[c] != 0 && isSecond(SECOND[c], value.charAt(i + 1))) {
                for (Marker marker : BY_FIRST[c]) {
                    if (value.regionMatches(true, i, marker.text, 0, marker.text.length())) {
                        found |= marker.kind;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSecond(int letters, char c) {
        int at = (c | 0x20) - 'a';
        return c >= 0x80 || (at >= 0 && at < 26 && (letters & (1 << at)) != 0);
    }
}
