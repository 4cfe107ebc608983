package io.github.nutgraf.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stays of a text when two writings of the same title are compared: letters and digits in lower case. */
public final class TextKey {

    private TextKey() {}

    /** Equal for texts that differ in case, spaces, punctuation or the composition of accents alone. */
    public static String of(String text) {
        @Nullable String key = ofPlain(text);
        return key == null ? ofAny(text) : key;
    }

    /** Null if a character is not plain. */
    private static @Nullable String ofPlain(String text) {
        char[] out = new char[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    out[size++] = c;
                } else if (c >= 'A' && c <= 'Z') {
                    out[size++] = (char) (c + 32);
                }
            } else if (isPlainLetter(c)) {
                out[size++] = Character.toLowerCase(c);
            } else if (!isPlainMark(c)) {
                return null;
            }
        }
        return new String(out, 0, size);
    }

    private static String ofAny(String text) {
        String s = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = s.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Letters that normalization (NFKC, which takes longer than all else) leaves alone and whose lower case does not depend
     * on their neighbours: of European Latin, Greek, Cyrillic, Arabic, kana, Han and Hangul.
     */
    private static boolean isPlainLetter(char c) {
        if (c < 0x180) {
            return c >= 0xC0
                    && c != '×'
                    && c != '÷'
                    && c != '\u0130'
                    && c != '\u0132'
                    && c != '\u0133'
                    && c != '\u013F'
                    && c != '\u0140'
                    && c != '\u0149'
                    && c != '\u017F';
        }
        return (c >= '\u0391' && c <= '\u03CE' && c != '\u03A2' && c != '\u03A3')
                || (c >= '\u0400' && c <= '\u045F')
                || (c >= '\u0621' && c <= '\u063A')
                || (c >= '\u0641' && c <= '\u064A')
                || (c >= '\u3041' && c <= '\u3096')
                || (c >= '\u30A1' && c <= '\u30FA')
                || (c >= '\u4E00' && c <= '\u9FA5')
                || (c >= '\uAC00' && c <= '\uD7A3');
    }

    /** Spaces and marks of which normalization makes no letter, digit or accent: what a title has between its words. */
    private static boolean isPlainMark(char c) {
        return switch (c) {
            case '\u00A0', '\u00A1', '\u00A7', '\u00A9', '\u00AB', '\u00AD', '\u00AE', '\u00B0', '\u00B7' -> true;
            case '\u00BB', '\u00BF', '\u060C', '\u061F', '\u200B', '\u200E', '\u200F', '\u2039', '\u203A' -> true;
            case '\u20AC', '\u3001', '\u3002' -> true;
            default -> (c >= '\u2010' && c <= '\u2016') || (c >= '\u2018' && c <= '\u2026');
        };
    }
}
