package io.github.nutgraf.page;

import java.io.Reader;

/**
 * A page's markup before the parse, as its text or as its bytes. All places and lengths are in characters or in bytes;
 * what is looked for in it is ASCII.
 */
interface Markup {

    int length();

    /** What stands here; 0 behind the end. Of characters beyond ASCII only that they are none of ASCII's. */
    char at(int place);

    /** The place of the next {@code <}; -1 if there is none. */
    int nextTag(int from);

    /** The text between two places. */
    String text(int from, int to);

    /** Reads the text between two places; the reader goes back to a mark, however far. */
    Reader reader(int from, int to);
}
