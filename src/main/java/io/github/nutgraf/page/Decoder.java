package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text. In this order: byte-order mark, the caller's hint, the page's own declaration, UTF-8, a detector.
 * A declaration that the bytes contradict loses, with a note.
 */
final class Decoder {

    /** So much text beyond ASCII settles the language; the rest of a large page costs time and changes nothing. */
    private static final int DETECTED_BYTES = 262_144;

    private Decoder() {}

    static String decode(byte[] html, @Nullable String hint, int limit, List<Note> notes) {
        int length = Math.min(html.length, limit);
        if (length < html.length) {
            notes.add(new Note(Note.Code.INPUT_CUT, "cut after " + limit + " bytes"));
        }
        Charset mark = Charsets.marked(html, length);
        if (mark != null) {
            return text(html, length, mark, notes);
        }
        if (Charsets.isUnknown(hint)) {
            notes.add(new Note(Note.Code.CHARSET_GUESSED, "the caller named an unknown charset"));
        }
        Charset declared = Charsets.declared(html, length, hint);
        int beyondAscii = beyondAscii(html, length);
        if (declared == null || declared.equals(StandardCharsets.UTF_8) || beyondAscii < length) {
            String utf8 = new String(html, 0, length, StandardCharsets.UTF_8);
            if (isUtf8(html, length, utf8, declared, notes)) {
                return TwiceEncoded.mended(utf8, notes);
            }
        }
        if (declared != null && WrongLatin.suspects(declared, html, beyondAscii, length)) {
            Charset detected = detect(html, beyondAscii, length);
            if (WrongLatin.isOther(detected)) {
                notes.add(new Note(
                        Note.Code.CHARSET_GUESSED, "declared " + declared.name() + ", read as " + detected.name()));
                declared = detected;
            }
        }
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            declared = detect(html, beyondAscii, length);
            notes.add(new Note(Note.Code.CHARSET_GUESSED, "guessed " + declared.name()));
        }
        return text(html, length, declared, notes);
    }

    /**
     * Whether the bytes are UTF-8, whatever was declared. A page that says so, or says nothing, may hold some bytes of
     * another charset: a reader's comment, a letter that was cut in two.
     */
    private static boolean isUtf8(byte[] html, int length, String utf8, @Nullable Charset declared, List<Note> notes) {
        boolean other = declared != null && !declared.equals(StandardCharsets.UTF_8);
        if (utf8.indexOf('\uFFFD') >= 0) {
            Utf8 count = Utf8.count(html, length);
            boolean most = count.valid() > (other ? 0 : count.malformed()) && !(other && count.malformed() > 0);
            boolean asSaid = declared != null && !other && count.malformed() == 0;
            if (!most && !asSaid) {
                return false;
            }
            if (count.loses()) {
                notes.add(new Note(Note.Code.CHARSET_MALFORMED, "some bytes are no UTF-8"));
            }
        }
        if (declared != null && other) {
            notes.add(new Note(Note.Code.CHARSET_GUESSED, "declared " + declared.name() + ", but the bytes are UTF-8"));
        }
        return true;
    }

    private static String text(byte[] html, int length, Charset charset, List<Note> notes) {
        String text = new String(html, 0, length, charset);
        if (text.indexOf('\uFFFD') >= 0) {
            notes.add(new Note(Note.Code.CHARSET_MALFORMED, "some bytes are no " + charset.name()));
        }
        return text;
    }

    /** Where the first byte beyond ASCII stands; the length if there is none. */
    private static int beyondAscii(byte[] b, int length) {
        int i = 0;
        while (i < length && b[i] >= 0) {
            i++;
        }
        return i;
    }

    private static Charset detect(byte[] html, int from, int length) {
        try {
            String name = UniversalDetector.detectCharset(
                    new ByteArrayInputStream(html, from, Math.min(length - from, DETECTED_BYTES)));
            Charset charset = Charsets.named(name);
            // The detector does not know the Ukrainian letters that take the place of eight lines for boxes.
            Charset guess = Charset.forName(
                    charset == null ? "windows-1252" : charset.name().equals("KOI8-R") ? "KOI8-U" : charset.name());
            return LanguageCharsets.corrected(guess, html, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
