package io.github.nutgraf.text;

import java.text.Normalizer;

/**
 * Folds a word so that its spellings in print become one: case, accents, Arabic letter variants and vowel signs,
 * Indic nukta, joiners, and the dots and spaces of abbreviations.
 */
final class Folding {

    /** U+00C0 to U+017F folded: European letters need no normalization, which costs as much as all else about a word. */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo×øuuuuyþß"
            + "aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "aaaaaaccccccccddđđeeeeeeeeeegggg"
            + "gggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
            + "ŀłłnnnnnnŉŋŋooooooœœrrrrrrssssss"
            + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

    /** U+1EA0 to U+1EF9 folded. */
    private static final String VIETNAMESE =
            "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" + "eeeeeeeeiiiioooooooooooooooooooo" + "oooouuuuuuuuuuuuuuyyyyyyyy";

    private Folding() {}

    static String fold(String word) {
        int same = 0;
        int length = word.length();
        while (same < length && word.charAt(same) < 0x80 && fold(word.charAt(same)) == word.charAt(same)) {
            same++;
        }
        if (same == length) {
            return word;
        }
        boolean whole = true;
        for (int i = same; i < length && whole; i++) {
            whole = isWhole(word.charAt(i));
        }
        String in = whole ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        char[] out = new char[in.length()];
        int size = 0;
        for (int i = 0; i < in.length(); i++) {
            char c = fold(in.charAt(i));
            if (c != 0) {
                out[size++] = c;
            }
        }
        return new String(out, 0, size);
    }

    /** Whether the letter folds by itself, a quick yes: ASCII, Latin, Han, most of Cyrillic and Arabic. */
    private static boolean isWhole(char c) {
        return c < 0x80
                || isLatin(c)
                || isVietnamese(c)
                || (c >= 'А' && c <= 'я' && c != 'Й' && c != 'й')
                || (c >= '\u0627' && c <= '\u064A')
                || (c >= '\u4E00' && c <= '\u9FFF');
    }

    private static boolean isLatin(char c) {
        return c >= 0xC0 && c < 0xC0 + LATIN.length();
    }

    private static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c < 0x1EA0 + VIETNAMESE.length();
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == '.' || c == ' ' || c == '\'' ? 0 : c;
        }
        if (isLatin(c)) {
            return LATIN.charAt(c - 0xC0);
        }
        if (isVietnamese(c)) {
            return VIETNAMESE.charAt(c - 0x1EA0);
        }
        return switch (c) {
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
