package io.github.nutgraf.field.date;

import io.github.nutgraf.text.TableFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How likely each day a page gives is its story's: a conditional logit over the days, with what is true of each as
 * features ({@link DateFeatures}) and "none of them" as one more choice. The weights stand in {@code date-weights.tsv},
 * learned from annotated pages split by site; so the probabilities are what {@code docs/fields.md} shows them to be.
 */
final class DateScores {

    private static final Map<String, Double> WEIGHTS = read();

    private DateScores() {}

    /** The probability of each day to be the day of publication, in the order of the days. */
    static Map<LocalDate, Double> of(Map<LocalDate, Set<String>> features) {
        return of(features, WEIGHTS);
    }

    static Map<LocalDate, Double> of(Map<LocalDate, Set<String>> features, Map<String, Double> weights) {
        Map<LocalDate, Double> out = new LinkedHashMap<>();
        double sum = 1;
        for (Map.Entry<LocalDate, Set<String>> entry : features.entrySet()) {
            double score = weights.getOrDefault("bias", 0.0);
            for (String feature : entry.getValue()) {
                score += weights.getOrDefault(feature, 0.0);
            }
            double odds = Math.exp(score);
            out.put(entry.getKey(), odds);
            sum += odds;
        }
        double total = sum;
        out.replaceAll((day, odds) -> odds / total);
        return out;
    }

    private static Map<String, Double> read() {
        Map<String, Double> out = new HashMap<>();
        for (String[] row : TableFile.rows(DateScores.class, "date-weights.tsv")) {
            out.put(row[0], Double.valueOf(row[1]));
        }
        return Map.copyOf(out);
    }
}
