package io.github.nutgraf.page;

/**
 * Reads the tags of a piece of source one character at a time, and says which of them it cannot vouch for. What follows an
 * attribute that is quoted in an odd way, a comment or a declaration may be read otherwise by the parser, so there it gives
 * up all that it knew. That is for estimates, which may be too high and never too low.
 */
final class PlainTags {

    /** What is told of the tags. A name is a {@linkplain PlainTags#name number}; 0 has signs that are no letters or digits. */
    interface Listener {

        /**
         * A start tag.
         *
         * @param closed whether it ends in a slash
         */
        void start(long name, boolean closed);

        /** An end tag. */
        void end(long name);

        /** Nothing before this is known for sure any longer: a start tag of this name, or 0. */
        void lost(long start);
    }

    private enum Place {
        TEXT,
        TAG,
        END,
        DECLARATION,
        COMMENT_DASH,
        COMMENT_START,
        COMMENT,
        DASH,
        DASHES,
        NAME,
        BEFORE_ATTRIBUTE,
        ATTRIBUTE,
        BEFORE_VALUE,
        VALUE,
        QUOTED,
        AFTER_QUOTED
    }

    private static final int BITS = 6;

    private final Listener listener;
    private Place place = Place.TEXT;
    private boolean end;
    private boolean slash;
    private boolean odd;
    private long name;
    private char quote;

    PlainTags(Listener listener) {
        this.listener = listener;
    }

    /** The number of a name of at most ten letters and digits in lower case; longer ones have those of other such names. */
    static long name(String name) {
        long out = 0;
        for (int i = 0; i < name.length(); i++) {
            out = name(out, name.charAt(i));
        }
        return out;
    }

    private static long name(long before, char c) {
        return before << BITS | (c >= 'a' ? c - 'a' + 11 : c - '0' + 1);
    }

    /** Takes the next character. */
    void read(char c) {
        if (c == '<') {
            if (place != Place.TEXT) {
                lose();
            }
            place = Place.TAG;
            return;
        }
        switch (place) {
            case TEXT -> {}
            case TAG -> open(c);
            case END -> openEnd(c);
            case DECLARATION -> expect(c == '-', Place.COMMENT_DASH);
            case COMMENT_DASH -> expect(c == '-', Place.COMMENT_START);
            case COMMENT_START -> expect(c != '>' && c != '-', Place.COMMENT);
            case COMMENT -> expect(c != '>', c == '-' ? Place.DASH : Place.COMMENT);
            case DASH -> expect(c != '>', c == '-' ? Place.DASHES : Place.COMMENT);
            case DASHES -> expect(c == '>', Place.TEXT);
            case NAME -> readName(c);
            case BEFORE_ATTRIBUTE -> beforeAttribute(c);
            case ATTRIBUTE -> attribute(c);
            case BEFORE_VALUE -> beforeValue(c);
            case VALUE -> value(c);
            case QUOTED -> quoted(c);
            case AFTER_QUOTED -> behind(c, Place.TEXT);
        }
    }

    private void open(char c) {
        end = false;
        slash = false;
        odd = false;
        name = 0;
        if (c == '/') {
            place = Place.END;
        } else if (isLetter(c)) {
            place = Place.NAME;
            readName(c);
        } else if (c == '!') {
            place = Place.DECLARATION;
        } else {
            expect(c != '?', Place.TEXT);
        }
    }

    private void expect(boolean fulfilled, Place next) {
        if (fulfilled) {
            place = next;
        } else {
            lose();
        }
    }

    private void openEnd(char c) {
        end = true;
        if (isLetter(c)) {
            place = Place.NAME;
            readName(c);
        } else {
            expect(c == '>', Place.TEXT);
        }
    }

    private void readName(char c) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
            name = name(name, lower);
        } else if (isSpace(c) || c == '/' || c == '>') {
            beforeAttribute(c);
        } else {
            odd = true;
        }
    }

    private void beforeAttribute(char c) {
        if (c == '>') {
            finish();
        } else if (isSpace(c)) {
            place = Place.BEFORE_ATTRIBUTE;
        } else if (c == '/') {
            place = Place.BEFORE_ATTRIBUTE;
            slash = true;
        } else if (isPlain(c)) {
            place = Place.ATTRIBUTE;
            slash = false;
        } else {
            lose();
        }
    }

    private void attribute(char c) {
        if (c == '=') {
            place = Place.BEFORE_VALUE;
        } else {
            behind(c, Place.ATTRIBUTE);
        }
    }

    private void beforeValue(char c) {
        if (c == '"' || c == '\'') {
            quote = c;
            place = Place.QUOTED;
        } else if (isPlain(c) || c == '/') {
            place = Place.VALUE;
        } else {
            lose();
        }
    }

    private void value(char c) {
        if (c == '"' || c == '\'' || c == '=' || c == '`') {
            lose();
        } else if (isSpace(c) || c == '>') {
            beforeAttribute(c);
        }
    }

    private void quoted(char c) {
        if (c == quote) {
            place = Place.AFTER_QUOTED;
        } else if (c == '>') {
            lose();
        }
    }

    /** Behind an attribute's name or value: another of its letters, if it may have one, or its end. */
    private void behind(char c, Place more) {
        if (isSpace(c) || c == '/' || c == '>') {
            beforeAttribute(c);
        } else if (more == Place.TEXT || !isPlain(c)) {
            lose();
        }
    }

    private void finish() {
        place = Place.TEXT;
        long known = odd ? 0 : name;
        if (end) {
            listener.end(known);
        } else {
            listener.start(known, slash);
        }
    }

    private void lose() {
        place = Place.TEXT;
        listener.lost(end || odd ? 0 : name);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** What stands in the names of attributes, and begins values without quotes. */
    private static boolean isPlain(char c) {
        return isLetter(c)
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == ':'
                || c == '@'
                || c == '.'
                || c == '#';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
