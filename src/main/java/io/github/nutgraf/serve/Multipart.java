package io.github.nutgraf.serve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a form as browsers send them with files (RFC 7578): each name with the bytes of its first value. */
final class Multipart {

    /** The form has three. */
    private static final int MOST_FIELDS = 16;

    private static final byte[] HEAD_END = ascii("\r\n\r\n");

    private Multipart() {}

    static boolean isOne(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Takes a form apart.
     *
     * @throws RefusedException if it is none
     */
    static Map<String, byte[]> fields(String contentType, byte[] body) throws RefusedException {
        byte[] mark = ascii("\r\n--" + boundary(contentType));
        Map<String, byte[]> out = new HashMap<>();
        // The first boundary has no line in front.
        int at = startsWith(body, mark, 2) ? mark.length - 2 : -1;
        while (at >= 0 && !isLast(body, at)) {
            int head = find(body, HEAD_END, at);
            int next = head < 0 ? -1 : find(body, mark, head + HEAD_END.length - 2);
            if (next < 0 || out.size() == MOST_FIELDS) {
                break;
            }
            String name = name(new String(body, at, head - at, StandardCharsets.UTF_8));
            int from = head + HEAD_END.length;
            out.putIfAbsent(name, Arrays.copyOfRange(body, Math.min(from, next), next));
            at = next + mark.length;
        }
        if (at < 0 || !isLast(body, at)) {
            throw new RefusedException(400, "the form came incomplete");
        }
        return out;
    }

    private static String boundary(String contentType) throws RefusedException {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("boundary=");
        String value = at < 0
                ? ""
                : contentType.substring(at + 9).split(";", 2)[0].strip().replace("\"", "");
        if (value.isEmpty() || value.length() > 70) {
            throw new RefusedException(400, "the form names no boundary of its fields");
        }
        return value;
    }

    /** Of {@code Content-Disposition: form-data; name="html"}; our form's names need no escaping. */
    private static String name(String head) {
        int at = head.indexOf(" name=\"");
        int end = at < 0 ? -1 : head.indexOf('"', at + 7);
        return end < 0 ? "" : head.substring(at + 7, end);
    }

    private static boolean isLast(byte[] body, int at) {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    private static boolean startsWith(byte[] body, byte[] mark, int from) {
        int length = mark.length - from;
        return body.length >= length && Arrays.equals(body, 0, length, mark, from, mark.length);
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            if (in[i] == what[0] && Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
