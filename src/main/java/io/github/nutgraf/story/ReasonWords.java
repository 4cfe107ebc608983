package io.github.nutgraf.story;

import io.github.nutgraf.text.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the features that moved a block's score most into words: "in a footer; few words; mostly links". A feature whose
 * value would puzzle a reader, such as a menu entry marked down for standing in no table, is passed over for the next.
 */
final class ReasonWords {

    /** How many features a reason names. */
    private static final int NAMED = 3;

    /** A feature that moved the score less says nothing; in log-odds. */
    private static final double LEAST = 0.02;

    private record Phrase(float threshold, String below, String from) {}

    private final @Nullable Phrase[] phrases;

    /** @param names of the features, in the order of a row */
    ReasonWords(List<String> names) {
        Map<String, Phrase> table = new HashMap<>();
        for (String[] row : TableFile.rows(ReasonWords.class, "reason-words.tsv")) {
            table.put(row[0], new Phrase(Float.parseFloat(row[1]), row[2], row[3]));
        }
        phrases = new @Nullable Phrase[names.size()];
        for (int f = 0; f < phrases.length; f++) {
            phrases[f] = table.get(withoutLevel(names.get(f)));
        }
    }

    /** {@code level3.words} is {@code level.words}. */
    private static String withoutLevel(String name) {
        boolean level = name.startsWith("level") && name.indexOf('.') == 6;
        return level ? "level" + name.substring(6) : name;
    }

    /**
     * The reason.
     *
     * @param contributions how far each feature moved the score, in log-odds
     * @param kept whether to say what spoke for story, rather than what spoke against
     */
    String of(float[] row, double[] contributions, boolean kept) {
        double sign = kept ? 1 : -1;
        List<Integer> moved = new ArrayList<>();
        for (int f = 0; f < row.length; f++) {
            if (sign * contributions[f] > LEAST) {
                moved.add(f);
            }
        }
        moved.sort(Comparator.comparingDouble(f -> -sign * contributions[f]));
        String reason = moved.stream()
                .map(f -> words(f, row[f], kept))
                .filter(words -> !words.isEmpty())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining("; "));
        return !reason.isEmpty() ? reason : kept ? "reads like the story around it" : "nothing in it speaks for story";
    }

    /** What the feature's value says for or against story; empty if a reader would not see why. */
    private String words(int feature, float value, boolean kept) {
        @Nullable Phrase phrase = phrases[feature];
        if (phrase == null) {
            return "";
        }
        String words = value < phrase.threshold() ? phrase.below() : phrase.from();
        return words.startsWith(kept ? "+" : "-") ? words.substring(1) : "";
    }
}
