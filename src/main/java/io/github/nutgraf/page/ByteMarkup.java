package io.github.nutgraf.page;

import java.io.Reader;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Markup in UTF-8, of which no text is made but what the parser reads. Its reader ends at what is no UTF-8: what a reader
 * throws, parsers wrap in exceptions of their own.
 */
final class ByteMarkup implements Markup {

    /** In each byte the character that is looked for, 1, and the highest bit. */
    private static final long TAGS = 0x3C3C_3C3C_3C3C_3C3CL;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    /** A decoder is quick up to the first letter beyond ASCII, so it is started anew often. */
    private static final int STEP = 128;

    private final byte[] html;
    private final ByteBuffer eights;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    /** About the array that was read into last. */
    private CharBuffer chars = CharBuffer.allocate(0);

    private boolean malformed;

    ByteMarkup(byte[] html) {
        this.html = html;
        this.eights = ByteBuffer.wrap(html).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether what was read so far ended early. */
    boolean malformed() {
        return malformed;
    }

    @Override
    public int length() {
        return html.length;
    }

    @Override
    public char at(int place) {
        return place < html.length ? (char) html[place] : 0;
    }

    /** Eight bytes at a time: the lowest of them that is zero is found by its borrow (Mycroft 1987). */
    @Override
    public int nextTag(int from) {
        int i = from;
        for (; i + Long.BYTES <= html.length; i += Long.BYTES) {
            long zeroAtTags = eights.getLong(i) ^ TAGS;
            long found = (zeroAtTags - ONES) & ~zeroAtTags & HIGHEST;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; i < html.length; i++) {
            if (html[i] == '<') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String text(int from, int to) {
        String text = new String(html, from, to - from, StandardCharsets.UTF_8);
        // A part of the page that nobody has read yet, so nothing said that it is UTF-8.
        return text.indexOf('\uFFFD') < 0
                ? text
                : Decoder.decode(Arrays.copyOfRange(html, from, to), null, to - from, new ArrayList<>());
    }

    @Override
    public Reader reader(int from, int to) {
        return new Stretch(ByteBuffer.wrap(html, from, to - from));
    }

    private final class Stretch extends Reader {

        private final ByteBuffer bytes;

        /** The second half of a pair whose first was the last to fit; 0 for none. */
        private char rest;

        private int marked;
        private char markedRest;

        Stretch(ByteBuffer bytes) {
            this.bytes = bytes;
            mark(0);
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (rest != 0 && length > 0) {
                buffer[offset] = rest;
                rest = 0;
                return 1;
            }
            if (malformed || !bytes.hasRemaining()) {
                return -1;
            }
            if (chars.array() != buffer) {
                chars = CharBuffer.wrap(buffer);
            }
            // Android has no buffers of their own that come back from these.
            Buffer free = chars;
            free.limit(offset + Math.min(length, STEP));
            free.position(offset);
            malformed = decoder.decode(bytes, chars, true).isError();
            int size = chars.position() - offset;
            if (size > 0 || length == 0) {
                return size;
            }
            if (!malformed) {
                CharBuffer pair = CharBuffer.allocate(2);
                malformed = decoder.decode(bytes, pair, true).isError();
                buffer[offset] = pair.get(0);
                rest = pair.get(1);
                return 1;
            }
            return -1;
        }

        @Override
        public boolean markSupported() {
            return true;
        }

        @Override
        public void mark(int readAheadLimit) {
            marked = bytes.position();
            markedRest = rest;
        }

        @Override
        public void reset() {
            ((Buffer) bytes).position(marked);
            rest = markedRest;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
