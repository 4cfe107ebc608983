package io.github.nutgraf.text;

import java.text.Normalizer;
import java.util.Locale;

/** What stays of a text when two writings of the same title are compared: letters and digits in lower case. */
public final class TextKey {

    private TextKey() {}

    /** Equal for texts that differ in case, spaces, punctuation or the composition of accents alone. */
    public static String of(String text) {
        if (isAscii(text)) {
            return ofAscii(text);
        }
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

    private static String ofAscii(String text) {
        char[] out = new char[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out[size++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                out[size++] = (char) (c + 32);
            }
        }
        return new String(out, 0, size);
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
