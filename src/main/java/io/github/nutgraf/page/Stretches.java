package io.github.nutgraf.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/**
 * Reads stretches of markup with other texts between them. Older parsers go back to a mark of theirs, so the readers of
 * the parts must be able to.
 */
final class Stretches extends Reader {

    private final Markup html;
    private final int[] places;
    private final List<String> between;

    /** Stretches have even numbers, the texts between them odd ones. */
    private int number;

    private Reader current;

    /** What was read when the mark was set. */
    private int markedNumber;

    private Reader marked;

    /**
     * @param places from and to of the stretches, by turns; at least one pair
     * @param between one text less than there are stretches
     */
    Stretches(Markup html, int[] places, List<String> between) {
        this.html = html;
        this.places = places;
        this.between = between;
        current = html.reader(places[0], places[1]);
        marked = current;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int size = current.read(buffer, offset, length);
        while (size < 0 && number < 2 * between.size()) {
            number++;
            current = number % 2 == 0
                    ? html.reader(places[number], places[number + 1])
                    : new StringReader(between.get(number / 2));
            size = current.read(buffer, offset, length);
        }
        return size;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readAheadLimit) throws IOException {
        current.mark(readAheadLimit);
        marked = current;
        markedNumber = number;
    }

    @Override
    public void reset() throws IOException {
        marked.reset();
        current = marked;
        number = markedNumber;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
