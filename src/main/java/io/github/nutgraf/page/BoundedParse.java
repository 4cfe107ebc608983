package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.text.IntList;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A parse that ends when the tree has as many elements as are allowed. Tags in the source do not bound it: of formatting
 * elements that are left open the parser puts a copy, up to twelve of them, into each paragraph that follows.
 *
 * <p>The tree is counted while it grows, but only when the tags read since the last count could have made a quarter more
 * elements than are allowed ({@link PossibleElements}); so no real page is counted, and the largest pages a few times. It
 * ends at the deadline, too: of what is parsed behind that, nothing would be read.
 */
final class BoundedParse extends FilterReader {

    /** Of what is allowed, the part that is not worth another count. */
    private static final int REST = 16;

    /** Of what is allowed, the part by which it may be passed before it is noticed: counts take time. */
    private static final int OVER = 4;

    /** Characters that are parsed past the deadline, too: head, headline and day stand among them. */
    private static final int ALWAYS_PARSED = 100_000;

    private final int maxElements;
    private final Deadline deadline;
    private int taken;
    private final StreamParser parser = new StreamParser(Parser.htmlParser());

    /** At the last count. */
    private int elements;

    private final PossibleElements possible = new PossibleElements();
    private boolean started;
    private boolean cut;

    private BoundedParse(Reader in, int maxElements, Deadline deadline) {
        super(in);
        this.maxElements = maxElements;
        this.deadline = deadline;
    }

    /** Whether a page can have too many elements; its source is looked through if its tags are many. */
    static boolean isNeeded(MachineParts parts, int maxElements) {
        if ((long) parts.nodes() * PossibleElements.MOST_A_TAG <= maxElements) {
            return false;
        }
        try (Reader source = parts.rest()) {
            return PossibleElements.of(source, maxElements) > maxElements;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // The source lies in memory.
        }
    }

    /** Parses; a tree that was cut for its size is told in the notes. */
    static Document parse(Reader in, String address, int maxElements, Deadline deadline, List<Note> notes) {
        BoundedParse bound = new BoundedParse(in, maxElements, deadline);
        StreamParser parser = bound.parser.parse(bound, address);
        bound.started = true;
        // Run through, for what has been parsed is kept in a queue until it is asked for.
        for (Iterator<Element> done = parser.iterator(); done.hasNext(); ) {
            done.next();
        }
        Document document = parser.document();
        if (bound.cut) {
            notes.add(new Note(
                    Note.Code.ELEMENTS_CUT, "cut where formatting left open had made " + maxElements + " elements"));
        }
        return document;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        // The parser fills its buffer before there is a document.
        if (cut || (started && (isLate() || isFull()))) {
            return -1;
        }
        int read = super.read(buffer, offset, length);
        taken += Math.max(0, read);
        for (int i = offset; i < offset + read; i++) {
            possible.read(buffer[i]);
        }
        return read;
    }

    private boolean isLate() {
        return taken >= ALWAYS_PARSED && deadline.passed();
    }

    private boolean isFull() {
        if (elements + possible.count() > maxElements + maxElements / OVER) {
            elements = count(parser.document());
            possible.restart();
            cut = elements > maxElements - maxElements / REST;
        }
        return cut;
    }

    /** Without recursion: each element that is open, and the child to go on with. */
    private static int count(Document document) {
        List<Element> open = new ArrayList<>();
        IntList next = new IntList();
        open.add(document);
        next.add(0);
        int count = 1;
        while (!open.isEmpty()) {
            int last = open.size() - 1;
            Element element = open.get(last);
            int child = next.get(last);
            if (child == element.childNodeSize()) {
                open.remove(last);
                next.pop();
                continue;
            }
            next.set(last, child + 1);
            if (element.childNode(child) instanceof Element inner) {
                count++;
                if (inner.childNodeSize() > 0) {
                    open.add(inner);
                    next.add(0);
                }
            }
        }
        return count;
    }
}
