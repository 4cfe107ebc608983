package io.github.nutgraf.story;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import java.util.Arrays;

/**
 * Where the scores are cut: at the probability that makes the expected F1 of the page's words highest (Jansche 2007;
 * Lipton et al. 2014), so that a page whose blocks all look doubtful is not emptied and a page of sure ones takes no
 * doubtful ones in.
 *
 * @param least the least probability that is kept
 * @param expectedF1 the expected F1 of the words of the blocks kept, 0 to 1
 */
record ScoreCut(double least, double expectedF1) {

    /** @param mode precision counts twice as much as recall, or the other way round (van Rijsbergen's F of 0.5 and 2) */
    static ScoreCut of(TextBlocks blocks, double[] probability, Options.Mode mode) {
        double beta = switch (mode) {
            case PRECISION -> 0.5;
            case BALANCED -> 1;
            case RECALL -> 2;
        };
        int[] order = descending(probability);
        double expectedStory = 0;
        for (int b : order) {
            expectedStory += probability[b] * blocks.words(b);
        }
        double best = 0;
        double f1 = 0;
        double least = 1;
        double hits = 0;
        double taken = 0;
        for (int b : order) {
            hits += probability[b] * blocks.words(b);
            taken += blocks.words(b);
            double f = (1 + beta * beta) * hits / (taken + beta * beta * expectedStory);
            if (f > best) {
                best = f;
                f1 = 2 * hits / (taken + expectedStory);
                least = probability[b];
            }
        }
        return new ScoreCut(least, f1);
    }

    /** Blocks by falling probability, those of the same in page order; sorted without boxing. */
    private static int[] descending(double[] probability) {
        int n = probability.length;
        double[] sorted = new double[n];
        for (int b = 0; b < n; b++) {
            sorted[b] = -probability[b];
        }
        Arrays.sort(sorted);
        int[] order = new int[n];
        int[] taken = new int[n];
        for (int b = 0; b < n; b++) {
            int place = firstPlace(sorted, -probability[b]);
            order[place + taken[place]++] = b;
        }
        return order;
    }

    private static int firstPlace(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
