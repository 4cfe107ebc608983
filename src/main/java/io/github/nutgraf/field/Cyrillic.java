package io.github.nutgraf.field;

import org.jspecify.annotations.Nullable;

/** Tells the languages in Cyrillic letters by the letters that only some of them have: their short words are the same. */
final class Cyrillic {

    /** Fewer letters are a name or a quotation. */
    private static final int LEAST_LETTERS = 60;

    /** A language's own letters make up one to three in a hundred; foreign names bring fewer. */
    private static final int ONE_IN = 250;

    private Cyrillic() {}

    /** The language as ISO 639-1 code; null if the text is in another script or its letters do not tell. */
    static @Nullable String language(String text) {
        int cyrillic = 0;
        int letters = 0;
        int russian = 0;
        int ukrainian = 0;
        int belarusian = 0;
        int serbian = 0;
        int macedonian = 0;
        int bulgarian = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            letters += Character.isLetter(c) ? 1 : 0;
            if (c < 0x400 || c > 0x52F) {
                continue;
            }
            cyrillic++;
            switch (c) {
                case 'ы', 'э' -> russian++;
                case 'і', 'ї', 'є', 'ґ' -> ukrainian++;
                case 'ў' -> belarusian++;
                case 'ј', 'љ', 'њ', 'ћ', 'ђ' -> serbian++;
                case 'ѓ', 'ќ', 'ѕ' -> macedonian++;
                case 'ъ' -> bulgarian++;
                default -> other += c > 0x45F ? 1 : 0;
            }
        }
        int least = Math.max(2, cyrillic / ONE_IN);
        if (cyrillic < LEAST_LETTERS || 2 * cyrillic < letters || other >= least) {
            return null;
        }
        if (belarusian >= least) {
            return "be";
        }
        if (ukrainian >= least) {
            return "uk";
        }
        if (macedonian >= least || serbian >= least) {
            return macedonian >= least ? "mk" : "sr";
        }
        return russian >= least ? "ru" : bulgarian >= least ? "bg" : null;
    }
}
