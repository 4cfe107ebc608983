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
        "redakteur",
        "username"
    };

    private AttributeMarkers() {}

    /** By the five low bits of the first two characters, which tell letters of either case apart; most text stops here. */
    private static final Marker[][] BY_PAIR = new Marker[1 << 10][0];

    private record Marker(String text, int kind) {}

    static {
        add(AUTHOR_MARKERS, AUTHOR);
        add(DATE_MARKERS, DATE);
        add(SPOKEN_MARKERS, SPOKEN);
    }

    private static void add(String[] markers, int kind) {
        for (String marker : markers) {
            int pair = pair(low(marker.charAt(0)), low(marker.charAt(1)));
            int same = BY_PAIR[pair].length;
            BY_PAIR[pair] = Arrays.copyOf(BY_PAIR[pair], same + 1);
            BY_PAIR[pair][same] = new Marker(marker, kind);
        }
    }

    private static int low(char c) {
        return c & 31;
    }

    private static int pair(int first, int second) {
        return first << 5 | second;
    }

    /** What is in the value: {@link #AUTHOR}, {@link #DATE} and {@link #SPOKEN} as bits. */
    static int of(String value) {
        int found = 0;
        int length = value.length();
        int before = 0;
        for (int i = 0; i < length; i++) {
            int c = low(value.charAt(i));
            Marker[] markers = BY_PAIR[pair(before, c)];
            if (markers.length > 0) {
                found |= matching(markers, value, i - 1);
            }
            before = c;
        }
        return found;
    }

    private static int matching(Marker[] markers, String value, int from) {
        int found = 0;
        int third = from + 2 < value.length() ? low(value.charAt(from + 2)) : -1;
        for (Marker marker : markers) {
            // All have three letters and more, and many words share the first two of one.
            if (low(marker.text.charAt(2)) == third
                    && value.regionMatches(true, from, marker.text, 0, marker.text.length())) {
                found |= marker.kind;
            }
        }
        return found;
    }
}
