package io.github.nutgraf.text;

import java.text.Normalizer;

/**
 * Puts letters and their accents together that a page writes apart, as texts from some systems are: NFC, the form the W3C
 * recommends for the web.
 */
public final class Composition {

    private Composition() {}

    /** Whether the character joins the one before it: accents, voice marks of kana, later letters of a Hangul syllable. */
    public static boolean isMark(char c) {
        return c >= '\u0300' && (c <= '\u036F' || (c >= '\u1161' && c <= '\u11C2') || c == '\u3099' || c == '\u309A');
    }

    /** The character that the two make together; 0 if there is none. */
    public static char of(char base, char mark) {
        String composed = Normalizer.normalize(new String(new char[] {base, mark}), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : 0;
    }

    /** The text with all such characters put together; itself if there is none. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
