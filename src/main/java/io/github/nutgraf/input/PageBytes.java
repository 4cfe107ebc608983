package io.github.nutgraf.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells by its bytes what is no page, whatever its name or its server says. */
final class PageBytes {

    /** As much as is looked at. */
    static final int START = 4096;

    /**
     * Control characters that no text has, of the bytes looked at: packed bytes have one in ten, a page that was written
     * with some by accident far fewer.
     */
    private static final double MOST_CONTROLS = 1.0 / 32;

    /** The same for a page of a line or two. */
    private static final double MOST_BY_ACCIDENT = 3;

    private PageBytes() {}

    /**
     * The bytes, if they may be a page.
     *
     * @throws IOException if they are of a kind that is never read, which the message names
     */
    static byte[] checked(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        String refused = FileType.refused(start);
        if (!refused.isEmpty()) {
            throw new IOException("this is " + refused + ", which is not read");
        }
        double most = Math.max(MOST_BY_ACCIDENT, start.length() * MOST_CONTROLS);
        if (start.chars().filter(PageBytes::isOfNoText).count() > most
                && !beginsWithTag(bytes)
                && !isWide(start, most)) {
            throw new IOException("this is no text, but packed or other data");
        }
        return bytes;
    }

    /** Shift-out, shift-in and escape are of charsets; a page of zeros has been cut. */
    private static boolean isOfNoText(int c) {
        return c > 0 && c < 0x20 && (c < '\t' || c > 0x0f) && c != 0x1b;
    }

    /** Whether it is UTF-16, whose bytes may be any: but in tags each second one is zero, and hardly one of the others. */
    private static boolean isWide(String start, double most) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length(); i++) {
            zeros[i & 1] += start.charAt(i) == 0 ? 1 : 0;
        }
        return start.startsWith("\u00fe\u00ff")
                || start.startsWith("\u00ff\u00fe")
                || (Math.max(zeros[0], zeros[1]) > most
                        && Math.min(zeros[0], zeros[1]) * 8 < Math.max(zeros[0], zeros[1]));
    }

    /** Perhaps behind blanks or a byte-order mark. */
    private static boolean beginsWithTag(byte[] bytes) {
        int from = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb ? 3 : 0;
        while (from < bytes.length && (bytes[from] == ' ' || (bytes[from] >= '\t' && bytes[from] <= '\r'))) {
            from++;
        }
        return from < bytes.length && bytes[from] == '<';
    }

    /** Whether it begins as a page does that nobody packed, with a tag; or is UTF-8. */
    static boolean areText(byte[] start) {
        if (beginsWithTag(start)) {
            return true;
        }
        for (byte b : start) {
            if (b == 0 || isOfNoText(b) || b == 0x7f) {
                return false;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        // A character that is cut at the end is no error.
        return !decoder.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false)
                .isError();
    }

    /** Whether a page that nobody calls one is one. */
    static boolean lookLikeHtml(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 1024)), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html");
    }
}
