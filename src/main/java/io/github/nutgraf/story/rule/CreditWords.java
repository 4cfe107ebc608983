package io.github.nutgraf.story.rule;

import io.github.nutgraf.text.TableFile;
import java.util.Set;

/** The words by which a picture's credit is told: "photo", "Foto", "crédit". */
public final class CreditWords {

    private static final Set<String> WORDS = TableFile.words(CreditWords.class, "credit-words.tsv");

    private CreditWords() {}

    /** Whether the lower-case word is one. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
