package io.github.nutgraf.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive (ISO 28500) into its records. Where a record's length or header is wrong, or something stands between
 * records, {@link DamagedInputException} tells so, and the next call goes on at the next line {@code WARC/1.x}: readers
 * that end there lose all records behind it.
 */
final class WarcRecords {

    /** A longer line is no header. */
    private static final int LONGEST_LINE = 1 << 16;

    private static final int MOST_FIELDS = 1000;

    private static final String VERSION = "WARC/";

    /** More of a record than a page and what a server says of it may have. */
    private static final int LONGEST_BLOCK = Decompression.LIMIT + LONGEST_LINE;

    /** A record: where it begins in the unpacked archive, its header, the names in lower case, and its content. */
    static final class Entry {
        private final long offset;
        private final Map<String, String> fields;
        private final byte[] block;

        private Entry(long offset, Map<String, String> fields, byte[] block) {
            this.offset = offset;
            this.fields = fields;
            this.block = block;
        }

        long offset() {
            return offset;
        }

        Map<String, String> fields() {
            return fields;
        }

        /** The content, cut behind the longest that a page may be. */
        byte[] block() {
            return block;
        }

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final InputStream in;

    /** What was read too far, the next of it on top: what is put back is never copied. */
    private final Deque<ByteArrayInputStream> unread = new ArrayDeque<>();

    private long offset;
    private @Nullable DamagedInputException damageAhead;

    WarcRecords(InputStream in) {
        this.in = in;
    }

    /**
     * The next record; null at the end.
     *
     * @throws DamagedInputException if there is damage ahead; it is passed over
     */
    @Nullable
    Entry next() throws IOException {
        DamagedInputException ahead = damageAhead;
        if (ahead != null) {
            damageAhead = null;
            throw ahead;
        }
        String line = line();
        long start = offset - line.length();
        while (line.isBlank() && !line.isEmpty()) {
            start = offset;
            line = line();
        }
        if (line.isEmpty()) {
            return null;
        }
        if (!isVersion(line)) {
            unread(latin(line.substring(1))); // A version may stand in the middle of it.
            throw passedOver("no record", start);
        }
        Map<String, String> fields = fields(start);
        long length = length(fields.getOrDefault("content-length", ""));
        if (length < 0) {
            throw passedOver("a record without a length" + called(fields), start);
        }
        byte[] block = block(start, fields, length);
        if (!atBoundary()) {
            unread(block); // The next record may begin in it.
            throw passedOver("a record of another length than it says" + called(fields), start);
        }
        return new Entry(start, fields, block);
    }

    /**
     * The content. Where it is longer than what may be kept, or than the archive, the length may be wrong: then the next
     * record begins in it.
     */
    private byte[] block(long start, Map<String, String> fields, long length) throws IOException {
        long from = offset;
        byte[] block = read((int) Math.min(length, LONGEST_BLOCK));
        if (block.length < length) {
            unread(block);
            if (find(length)) {
                throw damaged("a record of another length than it says" + called(fields), start);
            }
            if (offset - from < length) {
                throw damaged("a record that is cut short" + called(fields), start);
            }
        }
        return block;
    }

    private static String called(Map<String, String> fields) {
        String id = fields.getOrDefault("warc-record-id", "");
        return id.isEmpty() ? "" : " (" + id + ")";
    }

    private Map<String, String> fields(long start) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String last = "";
        for (String line = line(); !line.isBlank(); line = line()) {
            int colon = line.indexOf(':');
            // The next record may begin in the middle of a line that was cut.
            int version = Math.max(0, line.lastIndexOf(VERSION));
            if (isVersion(line.substring(version)) || fields.size() > MOST_FIELDS) {
                unread(latin(line.substring(version)));
                throw damaged("a header without an end", start);
            }
            if ((line.startsWith(" ") || line.startsWith("\t")) && !last.isEmpty()) {
                fields.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(last, utf8(line.substring(colon + 1).strip()));
            }
        }
        return fields;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static long length(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the record ends here, by an empty line or the next record. Reads over its line breaks. */
    private boolean atBoundary() throws IOException {
        StringBuilder ahead = new StringBuilder();
        int lines = 0;
        try {
            int c = read();
            for (; (c == '\r' || c == '\n') && ahead.length() < 16; c = read()) {
                ahead.append((char) c);
                lines += c == '\n' ? 1 : 0;
            }
            if (lines >= 2 || c < 0) {
                unread(c);
                return true;
            }
            // Of a length that is wrong by a few bytes the end may look like an end.
            for (; c >= 0 && ahead.length() < 16; c = read()) {
                ahead.append((char) c);
            }
            unread(c);
        } catch (DamagedInputException e) {
            if (lines < 2 || !e.gaveNothing()) {
                throw e;
            }
            damageAhead = e;
            return true;
        }
        unread(latin(ahead.toString()));
        return ahead.toString().stripLeading().startsWith(VERSION);
    }

    /** Goes to the next line that begins a record. */
    private DamagedInputException passedOver(String what, long start) throws IOException {
        find(Long.MAX_VALUE);
        return damaged(what, start);
    }

    private DamagedInputException damaged(String what, long start) {
        return new DamagedInputException(what, start, offset - start);
    }

    /** Whether a line that begins a record stands within so many bytes; it is read next, else what is behind them. */
    private boolean find(long within) throws IOException {
        StringBuilder line = new StringBuilder();
        for (long left = within; left > 0; left--) {
            int c = read();
            if (c < 0) {
                return false;
            }
            if (line.length() < VERSION.length() ? c != VERSION.charAt(line.length()) : line.length() > 10) {
                line.setLength(0);
            }
            if (line.length() >= VERSION.length() || c == VERSION.charAt(line.length())) {
                line.append((char) c);
            }
            if (c == '\n' && isVersion(line.toString())) {
                unread(latin(line.toString()));
                return true;
            }
        }
        return false;
    }

    private static boolean isVersion(String line) {
        return line.startsWith(VERSION)
                && line.length() > 8
                && (line.charAt(5) == '0' || line.charAt(5) == '1')
                && line.charAt(6) == '.'
                && line.strip().length() <= 10;
    }

    /** A line with its line feed, a letter a byte; empty at the end. */
    private String line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(80);
        for (int c = read(); c >= 0; c = read()) {
            out.write(c);
            if (c == '\n' || out.size() >= LONGEST_LINE) {
                break;
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private int read() throws IOException {
        int c = -1;
        while (c < 0 && !unread.isEmpty()) {
            c = unread.element().read();
            if (c < 0) {
                unread.remove();
            }
        }
        c = c < 0 ? in.read() : c;
        offset += c < 0 ? 0 : 1;
        return c;
    }

    /** So many bytes, or as many as there are. */
    private byte[] read(int length) throws IOException {
        int ready = unread.stream().mapToInt(ByteArrayInputStream::available).sum();
        byte[] front = new byte[Math.min(length, ready)];
        for (int at = 0; at < front.length; ) {
            int n = unread.element().read(front, at, front.length - at);
            at += Math.max(0, n);
            if (n < 0) {
                unread.remove();
            }
        }
        offset += front.length;
        if (front.length == length) {
            return front;
        }
        byte[] rest = in.readNBytes(length - front.length);
        offset += rest.length;
        if (front.length == 0) {
            return rest;
        }
        byte[] both = Arrays.copyOf(front, front.length + rest.length);
        System.arraycopy(rest, 0, both, front.length, rest.length);
        return both;
    }

    private void unread(int c) {
        if (c >= 0) {
            unread(new byte[] {(byte) c});
        }
    }

    private void unread(byte[] bytes) {
        unread.push(new ByteArrayInputStream(bytes));
        offset -= bytes.length;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
