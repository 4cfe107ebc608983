package io.github.nutgraf.page;

import java.io.Reader;

/** Markup that is text. */
record TextMarkup(String html) implements Markup {

    @Override
    public int length() {
        return html.length();
    }

    @Override
    public char at(int place) {
        return place < html.length() ? html.charAt(place) : 0;
    }

    @Override
    public int nextTag(int from) {
        return html.indexOf('<', from);
    }

    @Override
    public String text(int from, int to) {
        return html.substring(from, to);
    }

    @Override
    public Reader reader(int from, int to) {
        return new Reader() {
            private int at = from;
            private int marked = from;

            @Override
            public int read(char[] buffer, int offset, int length) {
                if (at == to) {
                    return -1;
                }
                int size = Math.min(length, to - at);
                html.getChars(at, at + size, buffer, offset);
                at += size;
                return size;
            }

            @Override
            public boolean markSupported() {
                return true;
            }

            @Override
            public void mark(int readAheadLimit) {
                marked = at;
            }

            @Override
            public void reset() {
                at = marked;
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
