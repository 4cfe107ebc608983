package io.github.nutgraf.page;

import java.io.Reader;
import java.util.List;

/** Markup that is text. */
record MarkupText(String html) implements Markup {

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
    public Reader reader(int[] stretches, List<String> between) {
        return new Stretches(html, stretches, between);
    }

    private static final class Stretches extends Reader {
        private final String html;
        private final int[] stretches;
        private final List<String> between;

        /** Stretches have even numbers, the texts between them odd ones. */
        private int number;

        private String source;
        private int at;
        private int end;

        Stretches(String html, int[] stretches, List<String> between) {
            this.html = html;
            this.stretches = stretches;
            this.between = between;
            source = html;
            at = stretches[0];
            end = stretches[1];
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            while (at == end) {
                if (++number > 2 * between.size()) {
                    return -1;
                }
                boolean own = number % 2 == 0;
                source = own ? html : between.get(number / 2);
                at = own ? stretches[number] : 0;
                end = own ? stretches[number + 1] : source.length();
            }
            int size = Math.min(length, end - at);
            source.getChars(at, at + size, buffer, offset);
            at += size;
            return size;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
