package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * A parse that ends when the tree has as many elements as are allowed. Tags in the source do not bound it: of formatting
 * elements that are left open the parser puts a copy, up to twelve of them, into each paragraph that follows.
 *
 * <p>The tree is counted while it grows, but only when the tags read since the last count could have made too many
 * elements; so no real page is counted, and the counts of the largest pages cost a small part of their parse.
 */
final class BoundedParse extends FilterReader {

    /** Elements that a tag can make: an end tag's adoption runs eight times at most, with three copies and one adopter. */
    private static final int MOST_A_TAG = 33;

    /** Of what is allowed, the part that is not worth another count. */
    private static final int REST = 16;

    private final int maxElements;
    private final StreamParser parser = new StreamParser(Parser.htmlParser());

    /** At the last count. */
    private int elements;

    private long tagsSince;
    private boolean started;
    private boolean cut;

    private BoundedParse(Reader in, int maxElements) {
        super(in);
        this.maxElements = maxElements;
    }

    /** Whether a page of so many tags can have too many elements. */
    static boolean isNeeded(int tags, int maxElements) {
        return (long) tags * MOST_A_TAG > maxElements;
    }

    /**
     * Parses; a tree that was cut is told in the notes.
     */
    static Document parse(Reader in, String address, int maxElements, List<Note> notes) {
        BoundedParse bound = new BoundedParse(in, maxElements);
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
        if (cut || (started && isFull())) {
            return -1;
        }
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            tagsSince += buffer[i] == '<' ? 1 : 0;
        }
        return read;
    }

    private boolean isFull() {
        if (elements + tagsSince * MOST_A_TAG > maxElements) {
            elements = count(parser.document());
            tagsSince = 0;
            cut = elements > maxElements - maxElements / REST;
        }
        return cut;
    }

    /** Without recursion, from a node to the next. */
    private static int count(Document document) {
        int count = 0;
        @Nullable Node at = document;
        while (at != null) {
            count += at instanceof Element ? 1 : 0;
            at = at.childNodeSize() > 0 ? at.childNode(0) : behind(at);
        }
        return count;
    }

    private static @Nullable Node behind(Node node) {
        @Nullable Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parentNode();
        }
        return at == null ? null : at.nextSibling();
    }
}
