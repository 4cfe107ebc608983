package io.github.nutgraf.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Precision, recall and F1 of a bag of things found against the bag that should be found.
 *
 * @param precision the part of what was found that is right
 * @param recall the part of what is right that was found
 * @param f1 their harmonic mean
 */
record Overlap(double precision, double recall, double f1) {

    static Overlap of(int hits, int found, int gold) {
        if (found == 0 && gold == 0) {
            return new Overlap(1, 1, 1);
        }
        double p = found == 0 ? 0 : (double) hits / found;
        double r = gold == 0 ? 0 : (double) hits / gold;
        return new Overlap(p, r, harmonic(p, r));
    }

    static Overlap of(List<String> found, List<String> gold) {
        Map<String, Integer> left = new HashMap<>();
        for (String x : gold) {
            left.merge(x, 1, Integer::sum);
        }
        int hits = 0;
        for (String x : found) {
            int n = left.getOrDefault(x, 0);
            if (n > 0) {
                hits++;
                left.put(x, n - 1);
            }
        }
        return of(hits, found.size(), gold.size());
    }

    static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** The runs of four words in a text; a shorter text is one run. */
    static List<String> shingles(List<String> words) {
        List<String> out = new ArrayList<>(words.size());
        if (words.isEmpty()) {
            return out;
        }
        for (int i = 0; i < Math.max(1, words.size() - 3); i++) {
            out.add(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))));
        }
        return out;
    }
}
