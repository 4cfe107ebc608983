package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text. In this order: byte-order mark, the caller's hint, the page's own declaration, strict UTF-8, a
 * detector. A declaration that the bytes contradict loses, with a note.
 */
final class Decoder {

    /** Browsers look for a declaration in the first 1024 bytes; pages in the wild put it later behind long comments. */
    private static final int PRESCAN_BYTES = 8_192;

    private Decoder() {}

    static String decode(byte[] html, @Nullable String hint, int limit, List<Note> notes) {
        int length = Math.min(html.length, limit);
        if (length < html.length) {
            notes.add(new Note(Note.Code.INPUT_CUT, "cut after " + limit + " of " + html.length + " bytes"));
        }
        Charset mark = byteOrderMark(html, length);
        if (mark != null) {
            int skip = mark.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(html, skip, length - skip, mark);
        }
        Charset declared = named(hint);
        if (declared == null) {
            declared = declaredIn(html, length);
        }
        if (declared == null || declared.equals(StandardCharsets.UTF_8) || !isAscii(html, length)) {
            String utf8 = new String(html, 0, length, StandardCharsets.UTF_8);
            if (utf8.indexOf('\uFFFD') < 0) {
                if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
                    notes.add(new Note(
                            Note.Code.CHARSET_GUESSED, "declared " + declared.name() + ", but the bytes are UTF-8"));
                }
                return utf8;
            }
            if (StandardCharsets.UTF_8.equals(declared)) {
                declared = null;
            }
        }
        if (declared != null) {
            return new String(html, 0, length, declared);
        }
        Charset guess = detect(html, length);
        notes.add(new Note(Note.Code.CHARSET_GUESSED, "guessed " + guess.name()));
        String text = new String(html, 0, length, guess);
        if (text.indexOf('\uFFFD') >= 0) {
            notes.add(new Note(Note.Code.CHARSET_MALFORMED, "some bytes are no " + guess.name()));
        }
        return text;
    }

    private static boolean isAscii(byte[] b, int length) {
        for (int i = 0; i < length; i++) {
            if (b[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset byteOrderMark(byte[] b, int length) {
        if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static @Nullable Charset declaredIn(byte[] b, int length) {
        String head =
                new String(b, 0, Math.min(length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("charset"); at >= 0; at = head.indexOf("charset", at + 7)) {
            int i = at + 7;
            while (i < head.length() && (head.charAt(i) <= ' ' || "=\"'".indexOf(head.charAt(i)) >= 0)) {
                i++;
            }
            int from = i;
            while (i < head.length()
                    && (Character.isLetterOrDigit(head.charAt(i)) || "-_:.".indexOf(head.charAt(i)) >= 0)) {
                i++;
            }
            Charset charset = named(head.substring(from, i));
            // A declaration readable as ASCII cannot be UTF-16: the HTML standard takes it for UTF-8.
            if (charset != null && head.lastIndexOf('<', at) >= 0) {
                return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
            }
        }
        return null;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            // Browsers read Latin-1 and ASCII labels as windows-1252, and GB2312 as its superset.
            return switch (charset.name()) {
                case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
                case "GB2312", "GBK" -> Charset.forName("GB18030");
                default -> charset;
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset detect(byte[] html, int length) {
        try {
            String name = UniversalDetector.detectCharset(new ByteArrayInputStream(html, 0, length));
            Charset charset = named(name);
            return charset == null ? Charset.forName("windows-1252") : charset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
