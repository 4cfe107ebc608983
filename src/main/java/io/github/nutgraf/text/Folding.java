package io.github.nutgraf.text;

import java.text.Normalizer;

/**
 * Folds a word so that its spellings in print become one: case, accents, Arabic letter variants and vowel signs,
 * Indic nukta, joiners, and the dots and spaces of abbreviations.
 */
final class Folding {

    private Folding() {}

    static String fold(String word) {
        boolean whole = true;
        for (int i = 0; i < word.length() && whole; i++) {
            whole = isWhole(word.charAt(i));
        }
        String in = whole ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        int same = 0;
        while (same < in.length() && fold(in.charAt(same)) == in.charAt(same)) {
            same++;
        }
        if (same == in.length()) {
            return in;
        }
        StringBuilder out = new StringBuilder(in.length()).append(in, 0, same);
        for (int i = same; i < in.length(); i++) {
            char c = fold(in.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether normalization leaves the letter as it is, a quick yes: ASCII, Han, most of Cyrillic and Arabic. */
    private static boolean isWhole(char c) {
        return c < 0x80
                || (c >= 'А' && c <= 'я' && c != 'Й' && c != 'й')
                || (c >= '\u0627' && c <= '\u064A')
                || (c >= '\u4E00' && c <= '\u9FFF');
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '.' || c == ' ' || c == '\'' ? 0 : Character.toLowerCase(c);
        }
        return switch (c) {
            case 'ı' -> 'i';
            case 'ς' -> 'σ';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case '\u200C', '\u200D', '\u0640', '\u2019', '\u05F3', '\u05F4', '\u00A0' -> 0;
            case '\u093C', '\u09BC', '\u0A3C' -> 0;
            default ->
                (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x655) || c == 0x670 ? 0 : Character.toLowerCase(c);
        };
    }
}
