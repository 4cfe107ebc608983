package io.github.nutgraf.page;

/** Tells attribute values that speak of an author, a byline or a date. A scan without allocation: it runs on every element. */
final class BylineMarkers {

    private static final String[] MARKERS = {
        "author", "byline", "date", "publish", "time", "writer", "autor", "auteur", "posted", "meta", "credit"
    };

    private BylineMarkers() {}

    static boolean speaksOfByline(String value) {
        int last = value.length() - 4;
        for (int i = 0; i <= last; i++) {
            char c = (char) (value.charAt(i) | 0x20);
            if (c == 'a' || c == 'b' || c == 'd' || c == 'p' || c == 't' || c == 'w' || c == 'm' || c == 'c') {
                for (String marker : MARKERS) {
                    if (marker.charAt(0) == c && value.regionMatches(true, i, marker, 0, marker.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
