package io.github.nutgraf.page;

import java.util.Set;

/**
 * How many elements the tags of a piece of source can make at most, by the rules of the HTML parser. What only looks like a
 * tag, in a comment or a script, counts as one.
 */
final class PossibleElements {

    /** What one tag can make: an end tag's adoption runs eight times at most, with three copies and one adopter. */
    static final int MOST_A_TAG = 33;

    /** Formatting that is left open is put, so many elements of it at most, into what follows. */
    private static final int REOPENED = 12;

    /** A cell alone makes its row and the body of its table as well. */
    private static final int OF_START = 3;

    /** That of a paragraph that is not open makes one. */
    private static final int OF_END = 1;

    private static final int LONGEST_NAME = 6;

    /** What the parser opens again, and adopts at the end. */
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    private enum Place {
        TEXT,
        TAG,
        NAME
    }

    private final StringBuilder name = new StringBuilder(LONGEST_NAME + 1);
    private Place place = Place.TEXT;
    private boolean end;
    private boolean formatted;
    private long count;

    /** Takes the next character. */
    void read(char c) {
        if (c == '<') {
            close();
            place = Place.TAG;
            end = false;
            name.setLength(0);
        } else if (place == Place.TAG && c == '/') {
            end = true;
            place = Place.NAME;
        } else if (place != Place.TEXT) {
            char lower = (char) (c | 0x20);
            if (lower >= 'a' && lower <= 'z' && name.length() <= LONGEST_NAME) {
                name.append(lower);
                place = Place.NAME;
            } else {
                close();
            }
        }
    }

    /** A name is at its end. */
    private void close() {
        if (place == Place.TEXT) {
            return;
        }
        place = Place.TEXT;
        boolean formatting = FORMATTING.contains(name.toString());
        // An open link is closed by the next one.
        boolean adopts = formatting && (end || name.charAt(0) == 'a' || name.charAt(0) == 'n');
        formatted |= formatting;
        count += adopts ? MOST_A_TAG : (end ? OF_END : OF_START) + (formatted ? REOPENED : 0);
    }

    /** Of what was read since {@link #restart}; a name that goes on counts when it is at its end. */
    long count() {
        return count;
    }

    /** Counts from 0; which kinds of tags were there stays known. */
    void restart() {
        count = 0;
    }
}
