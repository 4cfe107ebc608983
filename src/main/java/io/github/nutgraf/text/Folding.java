package io.github.nutgraf.text;

import java.text.Normalizer;

/**
 * Folds a word so that its spellings in print become one: case, accents, Arabic letter variants and vowel signs,
 * Indic nukta, joiners, and the dots and spaces of abbreviations.
 */
public final class Folding {

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

    /** U+0386 to U+03CE folded. */
    private static final String GREEK =
            "α·εηι΋ο΍υωιαβγδεζηθικλμνξοπρ΢στυ" + "φχψωιυαεηιυαβγδεζηθικλμνξοπρσστυ" + "φχψωιυουω";

    /** U+0400 to U+045F folded. */
    private static final String CYRILLIC = "ееђгєѕііјљњћкиуџабвгдежзииклмноп"
            + "рстуфхцчшщъыьэюяабвгдежзииклмноп"
            + "рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ";

    private Folding() {}

    public static String fold(String word) {
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

    /**
     * Whether the letter folds by itself, as the letters of nearly all words do. Syllables of Hangul and vowels of India that
     * are written in two parts stay whole.
     */
    private static boolean isWhole(char c) {
        if (c < 0x530) {
            return c < 0x80
                    || within(c, 0xC0, LATIN)
                    || within(c, 0x386, GREEK)
                    || within(c, 0x400, CYRILLIC)
                    || isBare(c);
        }
        return (c <= 0x0EFF && !hasDot(c))
                || (c >= 0x1000 && c <= 0x137F && c != 0x1026)
                || (c >= 0x1780 && c <= 0x17FF)
                || within(c, 0x1EA0, VIETNAMESE)
                || (c >= 0x200C && c <= 0x2027)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }

    private static boolean within(char c, int from, String folded) {
        return c >= from && c < from + folded.length();
    }

    /** Accents, which are dropped, letters of Central Asia and others that have none, and those of Romania and Vietnam that do. */
    private static boolean isBare(char c) {
        return (c >= 0x250 && c <= 0x36F)
                || (c >= 0x218 && c <= 0x21B)
                || c == 0x1A0
                || c == 0x1A1
                || c == 0x1AF
                || c == 0x1B0
                || (c >= 0x48A && c <= 0x4C0)
                || c == 0x4D8
                || c == 0x4D9
                || c == 0x4E8
                || c == 0x4E9;
    }

    /** Letters of Urdu and India in one piece with the dot or hamza that folding takes off. */
    private static boolean hasDot(char c) {
        return switch (c) {
            case 0x6C0, 0x6C2, 0x6D3, 0x929, 0x931, 0x934, 0x9DC, 0x9DD, 0x9DF -> true;
            case 0xA33, 0xA36, 0xA59, 0xA5A, 0xA5B, 0xA5E, 0xB5C, 0xB5D -> true;
            default -> c >= 0x958 && c <= 0x95F;
        };
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == '.' || c == ' ' || c == '\'' ? 0 : c;
        }
        if (within(c, 0xC0, LATIN)) {
            return LATIN.charAt(c - 0xC0);
        }
        if (within(c, 0x400, CYRILLIC)) {
            return CYRILLIC.charAt(c - 0x400);
        }
        if (within(c, 0x386, GREEK)) {
            return GREEK.charAt(c - 0x386);
        }
        if (within(c, 0x1EA0, VIETNAMESE)) {
            return VIETNAMESE.charAt(c - 0x1EA0);
        }
        return switch (c) {
            case 'Ơ', 'ơ' -> 'o';
            case 'Ư', 'ư' -> 'u';
            case 'Ș', 'ș' -> 's';
            case 'Ț', 'ț' -> 't';
            case 'آ', 'أ', 'إ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case '\u200C', '\u200D', '\u0640', '\u2019', '\u05F3', '\u05F4', '\u00A0' -> 0;
            case '\u093C', '\u09BC', '\u0A3C' -> 0;
            default ->
                (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x655) || c == 0x670 ? 0 : Character.toLowerCase(c);
        };
    }
}
