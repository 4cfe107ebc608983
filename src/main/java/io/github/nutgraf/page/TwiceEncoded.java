package io.github.nutgraf.page;

import io.github.nutgraf.article.Note;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends pages whose bytes were UTF-8, were taken for Latin-1 and encoded once more: {@code Ã©} for {@code é}. They can be
 * told, for every run of letters beyond ASCII is then UTF-8 that was read as windows-1252; in a text that was never garbled,
 * a single accented letter between two plain ones is none.
 */
final class TwiceEncoded {

    /** A page about garbled text may show it once or twice and have no other letter beyond ASCII. */
    private static final int LEAST_RUNS = 3;

    /** The characters of the bytes 0x80 to 0x9F. */
    private static final String SPECIAL = new String(specialBytes(), Charset.forName("windows-1252"));

    private TwiceEncoded() {}

    private static byte[] specialBytes() {
        byte[] out = new byte[32];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (0x80 + i);
        }
        return out;
    }

    /** Whether the first letter beyond ASCII looks so. Told from the bytes, for most pages never become one text. */
    static boolean mayBe(byte[] utf8) {
        int i = 0;
        while (i < utf8.length && utf8[i] >= 0) {
            i++;
        }
        if (i + 3 >= utf8.length || utf8[i] != (byte) 0xC3) {
            return false;
        }
        int second = utf8[i + 1] & 0xFF;
        int next = utf8[i + 2] & 0xFF;
        return second >= 0x82 && second <= 0xB4 && next >= 0xC2;
    }

    /** The text as it was before, with a note; itself if it was not encoded twice. */
    static String mended(String text, List<Note> notes) {
        @Nullable String mended = mended(text);
        if (mended == null) {
            return text;
        }
        notes.add(new Note(Note.Code.CHARSET_GUESSED, "encoded to UTF-8 twice, read as if once"));
        return mended;
    }

    private static @Nullable String mended(String text) {
        StringBuilder out = new StringBuilder();
        byte[] run = new byte[64];
        int runs = 0;
        int from = 0;
        for (int i = beyondAscii(text, 0); i < text.length(); i = beyondAscii(text, i)) {
            out.append(text, from, i);
            int length = 0;
            for (int b = byteOf(text.charAt(i)); b >= 0x80; ) {
                run = length == run.length ? Arrays.copyOf(run, 2 * length) : run;
                run[length++] = (byte) b;
                i++;
                b = i < text.length() ? byteOf(text.charAt(i)) : 0;
            }
            @Nullable String letters = length == 0 ? null : decoded(run, length);
            // A letter that was read from no byte, alone or behind those that were.
            if (letters == null || (i < text.length() && text.charAt(i) >= 0x80)) {
                return null;
            }
            out.append(letters);
            runs++;
            from = i;
        }
        return runs < LEAST_RUNS ? null : out.append(text, from, text.length()).toString();
    }

    /** Where the first character beyond ASCII stands from a place on; the length if there is none. */
    private static int beyondAscii(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    private static @Nullable String decoded(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What byte a character was read from; -1 if from none. Those that windows-1252 leaves out were kept as controls. */
    private static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        int special = c == '\uFFFD' ? -1 : SPECIAL.indexOf(c);
        return special < 0 ? -1 : 0x80 + special;
    }
}
