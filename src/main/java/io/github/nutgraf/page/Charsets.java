package io.github.nutgraf.page;

import io.github.nutgraf.text.Characters;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** What names a page's charset: a mark in its first bytes, a label, a declaration in its head. */
final class Charsets {

    /** Browsers look for a declaration in the first 1024 bytes; pages in the wild put it later behind long comments. */
    private static final int PRESCAN_BYTES = 8_192;

    private static final String CHARSET = "charset";

    private Charsets() {}

    /**
     * By byte-order mark, or by the zeros that UTF-16 puts beside a page's first {@code <} and the character behind it;
     * null if neither is there. A single zero byte is damage.
     */
    static @Nullable Charset marked(byte[] b, int length) {
        if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2
                && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
                        || (length >= 4 && b[0] == 0 && b[1] == '<' && b[2] == 0))) {
            return StandardCharsets.UTF_16BE;
        }
        if (length >= 2
                && ((b[0] == (byte) 0xFF && b[1] == (byte) 0xFE)
                        || (length >= 4 && b[0] == '<' && b[1] == 0 && b[3] == 0))) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** By label, read as browsers do (Encoding Standard, WHATWG); null if there is none or nobody knows it. */
    static @Nullable Charset named(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(label.strip());
            // As browsers do: a label stands for the superset that its pages are really written in.
            return switch (charset.name()) {
                case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
                case "ISO-8859-9" -> Charset.forName("windows-1254");
                case "TIS-620", "x-iso-8859-11" -> Charset.forName("x-windows-874");
                case "GB2312", "GBK" -> Charset.forName("GB18030");
                case "EUC-KR" -> Charset.forName("x-windows-949");
                case "Shift_JIS" -> Charset.forName("windows-31j");
                default -> charset;
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Whether there is a label that nobody knows. */
    static boolean isUnknown(@Nullable String label) {
        return label != null && !label.isBlank() && named(label) == null;
    }

    /** By the caller's label, else by the page's own declaration; null if there is neither. */
    static @Nullable Charset declared(byte[] b, int length, @Nullable String label) {
        Charset named = named(label);
        if (named != null) {
            return named;
        }
        Charset declared = declaredIn(b, length);
        // A declaration readable as ASCII cannot be UTF-16: the HTML standard takes it for UTF-8.
        return declared == null || readsAscii(declared) ? declared : StandardCharsets.UTF_8;
    }

    private static boolean readsAscii(Charset charset) {
        return new String(new byte[] {'<'}, charset).equals("<");
    }

    /** By the page's {@code meta} element or XML declaration; null if it has none. */
    private static @Nullable Charset declaredIn(byte[] b, int length) {
        String head = new String(b, 0, Math.min(length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        int from = head.indexOf('<');
        for (int at = from < 0 ? -1 : Characters.indexOf(head, CHARSET, from);
                at >= 0;
                at = Characters.indexOf(head, CHARSET, at + CHARSET.length())) {
            Charset charset = named(label(head, at + CHARSET.length()));
            if (charset != null) {
                return charset;
            }
        }
        return from >= 0 && head.regionMatches(true, from, "<?xml", 0, 5) ? named(xmlEncoding(head, from)) : null;
    }

    private static String label(String head, int at) {
        int from = at;
        while (from < head.length() && (head.charAt(from) <= ' ' || "=\"'".indexOf(head.charAt(from)) >= 0)) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_:.".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        return head.substring(from, to);
    }

    private static @Nullable String xmlEncoding(String head, int from) {
        int end = head.indexOf('>', from);
        int at = Characters.indexOf(head, "encoding", from);
        return at >= 0 && at < end ? label(head, at + 8) : null;
    }
}
