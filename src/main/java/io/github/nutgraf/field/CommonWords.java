package io.github.nutgraf.field;

import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by its script and by the share of its words that are the commonest of a language (Ingle 1976;
 * the words stand in {@code common-words.tsv}). Says nothing when two languages are close.
 */
final class CommonWords {

    static final CommonWords INSTANCE = new CommonWords();

    /** In running text the listed words make up a third; a tenth tells a text from a list of names. */
    private static final double LEAST_SHARE = 0.10;

    private static final double LEAST_LEAD = 1.4;

    private static final int LEAST_WORDS = 30;

    private static final IntList NO_LANGUAGE = new IntList();

    private final Vocabulary words = new Vocabulary();

    /** By word: which languages, by their place in the table, have it among their commonest. */
    private final List<IntList> languages = new ArrayList<>();

    private final List<String> codes = new ArrayList<>();

    private CommonWords() {
        for (String[] row : TableFile.rows(CommonWords.class, "common-words.tsv")) {
            add(row[0], new HashSet<>(List.of(row[1].split(" "))));
        }
    }

    private void add(String code, Set<String> commonest) {
        for (String word : commonest) {
            int number = words.add(word);
            if (number == languages.size()) {
                languages.add(new IntList());
            }
            languages.get(number).add(codes.size());
        }
        codes.add(code);
    }

    /** The language of a text as ISO 639-1 code; null if it is too short, mixed or unknown. */
    @Nullable
    String language(String text) {
        @Nullable String script = byScript(text);
        if (script != null) {
            return script;
        }
        @Nullable String cyrillic = Cyrillic.language(text);
        if (cyrillic != null) {
            return cyrillic;
        }
        WordHashes hashes = new WordHashes();
        hashes.read(text);
        if (hashes.size() < LEAST_WORDS) {
            return null;
        }
        int[] hits = new int[codes.size()];
        for (int i = 0; i < hashes.size(); i++) {
            int word = words.find(hashes.get(i));
            IntList having = word < 0 ? NO_LANGUAGE : languages.get(word);
            for (int k = 0; k < having.size(); k++) {
                hits[having.get(k)]++;
            }
        }
        @Nullable String best = null;
        int bestHits = 0;
        int secondHits = 0;
        for (int code = 0; code < hits.length; code++) {
            if (hits[code] > bestHits) {
                secondHits = bestHits;
                bestHits = hits[code];
                best = codes.get(code);
            } else {
                secondHits = Math.max(secondHits, hits[code]);
            }
        }
        boolean clear = bestHits >= LEAST_SHARE * hashes.size() && bestHits >= LEAST_LEAD * secondHits;
        return clear ? best : null;
    }

    /** A script that one language of the news writes; null for Latin, Cyrillic, Arabic and Devanagari, which many share. */
    private static @Nullable String byScript(String text) {
        int kana = 0;
        int han = 0;
        int hangul = 0;
        int greek = 0;
        int hebrew = 0;
        int thai = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                letters += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
                continue;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            kana += c >= '\u3040' && c <= '\u30FF' ? 1 : 0;
            han += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
            hangul += c >= '\uAC00' && c <= '\uD7A3' ? 1 : 0;
            greek += c >= '\u0370' && c <= '\u03FF' ? 1 : 0;
            hebrew += c >= '\u05D0' && c <= '\u05EA' ? 1 : 0;
            thai += c >= '\u0E01' && c <= '\u0E5B' ? 1 : 0;
        }
        int half = Math.max(10, letters / 2);
        if (kana + han > half) {
            return kana * 20 > han ? "ja" : "zh";
        }
        return hangul > half ? "ko" : greek > half ? "el" : hebrew > half ? "he" : thai > half ? "th" : null;
    }

    /** Whether two codes name one language, or ones too close for their common words to tell. */
    static boolean same(String a, String b) {
        return a.equals(b) || family(a).equals(family(b));
    }

    private static String family(String code) {
        return switch (code) {
            case "nb", "nn", "no" -> "no";
            case "sr", "hr", "bs", "sh" -> "sh";
            case "iw", "he" -> "he";
            case "in", "id", "ms" -> "id";
            case "fil", "tl" -> "tl";
            case "yue", "zh" -> "zh";
            case "gsw", "lb", "de" -> "de";
            case "gl", "pt" -> "pt";
            case "af", "nl", "fy" -> "nl";
            default -> code;
        };
    }
}
