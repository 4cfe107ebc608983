package io.github.nutgraf.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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

        /** The content, cut behind the longest that a page may be; empty if nobody wants it. */
        byte[] block() {
            return block;
        }

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private final Predicate<Map<String, String>> wanted;
    private final InputStream in;
    private ByteArrayInputStream unread = new ByteArrayInputStream(new byte[0]);
    private long offset;
    private @Nullable DamagedInputException damageAhead;

    /** @param wanted which records' content is to be read, by their header */
    WarcRecords(InputStream in, Predicate<Map<String, String>> wanted) {
        this.in = in;
        this.wanted = wanted;
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
            unread(line.substring(1)); // A version may stand in the middle of it.
            throw passedOver("no record", start);
        }
        Map<String, String> fields = fields(start);
        long length = length(fields.getOrDefault("content-length", ""));
        if (length < 0) {
            throw passedOver("a record without a length" + called(fields), start);
        }
        byte[] block = {};
        if (wanted.test(fields)) {
            block = block((int) Math.min(length, (long) Decompression.LIMIT + LONGEST_LINE));
        }
        boolean whole = skip(length - block.length);
        if (!whole || !atBoundary()) {
            throw misfit(block, fields, start, whole);
        }
        return new Entry(start, fields, block);
    }

    /** The length is wrong: too long if the next record stands in the block, else too short. */
    private DamagedInputException misfit(byte[] block, Map<String, String> fields, long start, boolean whole)
            throws IOException {
        int inside = nextRecord(block);
        if (inside >= 0) {
            unread(new String(block, inside, block.length - inside, StandardCharsets.ISO_8859_1));
        }
        return passedOver(
                (whole || inside >= 0 ? "a record of another length than it says" : "a record that is cut short")
                        + called(fields),
                start);
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
            if (isVersion(line) || fields.size() > MOST_FIELDS) {
                unread(line);
                throw new DamagedInputException("a header without an end", start, offset - start);
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

    private boolean skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            long n = unread.skip(left);
            n = n == 0 ? in.skip(left) : n;
            offset += n;
            left -= n;
            if (n == 0) {
                if (read() < 0) {
                    return false;
                }
                left--;
            }
        }
        return true;
    }

    /** Whether the record ends here, by an empty line or what may follow one. Reads over its line breaks. */
    private boolean atBoundary() throws IOException {
        int lines = 0;
        int c;
        try {
            c = read();
            for (int breaks = 0; (c == '\r' || c == '\n') && breaks < 16; breaks++) {
                lines += c == '\n' ? 1 : 0;
                c = read();
            }
        } catch (DamagedInputException e) {
            if (lines < 2 || !e.gaveNothing()) {
                throw e;
            }
            damageAhead = e;
            return true;
        }
        if (c >= 0) {
            unread(String.valueOf((char) c));
        }
        return c < 0 || c == VERSION.charAt(0) || lines >= 2;
    }

    /** Goes to the next line that begins a record. */
    private DamagedInputException passedOver(String what, long start) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c >= 0; c = read()) {
            if (line.length() < VERSION.length() ? c != VERSION.charAt(line.length()) : line.length() > 10) {
                line.setLength(0);
            }
            if (line.length() >= VERSION.length() || c == VERSION.charAt(line.length())) {
                line.append((char) c);
            }
            if (c == '\n' && isVersion(line.toString())) {
                unread(line.toString());
                break;
            }
        }
        return new DamagedInputException(what, start, offset - start);
    }

    private static boolean isVersion(String line) {
        return line.startsWith(VERSION)
                && line.length() > 8
                && (line.charAt(5) == '0' || line.charAt(5) == '1')
                && line.charAt(6) == '.'
                && line.strip().length() <= 10;
    }

    /** Where a record begins in a block, behind an empty line; below 0 if none does. */
    private static int nextRecord(byte[] block) {
        byte[] version = ("\n" + VERSION).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 1; i + version.length + 4 < block.length; i++) {
            if (block[i] == '\n'
                    && Arrays.equals(block, i, i + version.length, version, 0, version.length)
                    && isVersion(firstLine(block, i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String firstLine(byte[] block, int from) {
        int end = from;
        while (end < block.length && end < from + 12 && block[end] != '\n') {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.ISO_8859_1);
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
        int c = unread.read();
        c = c < 0 ? in.read() : c;
        offset += c < 0 ? 0 : 1;
        return c;
    }

    private byte[] block(int length) throws IOException {
        byte[] front = unread.readNBytes(length);
        byte[] rest = in.readNBytes(length - front.length);
        offset += front.length + rest.length;
        if (front.length == 0) {
            return rest;
        }
        byte[] both = Arrays.copyOf(front, front.length + rest.length);
        System.arraycopy(rest, 0, both, front.length, rest.length);
        return both;
    }

    private void unread(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] behind = unread.readAllBytes();
        byte[] both = Arrays.copyOf(bytes, bytes.length + behind.length);
        System.arraycopy(behind, 0, both, bytes.length, behind.length);
        unread = new ByteArrayInputStream(both);
        offset -= bytes.length;
    }
}
