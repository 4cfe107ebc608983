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

    /** Reads the text between two places. */
    Reader reader(int from, int to);

    /** Whether a tag's name stands here, in lower-case letters or capitals, and ends. */
    default boolean isName(int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((at(from + i) | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return endsName(from + name.length());
    }

    /** Whether a name that stands before this ends here. */
    default boolean endsName(int place) {
        char c = at(place);
        return c <= ' ' || c == '>' || c == '/';
    }

    /** The place behind a comment whose dashes begin here; the end if nothing ends it. HTML also ends it as {@code <!-->} and {@code --!>}. */
    default int endOfComment(int dashes) {
        for (int i = dashes + 2; i < length(); i++) {
            if (at(i) == '>') {
                int last = at(i - 1) == '!' && i - 3 >= dashes + 2 ? i - 2 : i - 1;
                if (at(last) == '-' && at(last - 1) == '-') {
                    return i + 1;
                }
            }
        }
        return length();
    }
}
