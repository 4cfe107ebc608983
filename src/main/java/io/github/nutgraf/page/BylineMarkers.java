package io.github.nutgraf.page;

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

    static {
        for (String marker : MARKERS) {
            SECOND[marker.charAt(0)] |= 1 << (marker.charAt(1) - 'a');
        }
    }

    static boolean speaksOfByline(String value) {
        int last = value.length() - 4;
        for (int i = 0; i <= last; i++) {
            char c = (char) (value.charAt(i) | 0x20);
            if (c < 0x80 && SECOND[c] != 0 && isSecond(SECOND[c], value.charAt(i + 1))) {
                for (String marker : MARKERS) {
                    if (marker.charAt(0) == c && value.regionMatches(true, i, marker, 0, marker.length())) {
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
