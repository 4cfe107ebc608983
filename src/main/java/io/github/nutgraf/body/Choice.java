package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import java.util.Arrays;

/**
 * Chooses the blocks to keep from their probabilities: the cut that makes the expected F1 of the page's words highest
 * (Jansche 2007; Lipton et al. 2014), so that a page whose blocks all look doubtful is not emptied and a page of sure
 * ones takes no doubtful ones in.
 */
final class Choice {

    private Choice() {}

    /** The least probability that is kept. */
    static double cut(TextBlocks blocks, double[] probability) {
        int[] order = descending(probability);
        double expectedStory = 0;
        for (int b : order) {
            expectedStory += probability[b] * blocks.words(b);
        }
        double best = 0;
        double cut = 1;
        double hits = 0;
        double taken = 0;
        for (int b : order) {
            hits += probability[b] * blocks.words(b);
            taken += blocks.words(b);
            double f1 = 2 * hits / (taken + expectedStory);
            if (f1 > best) {
                best = f1;
                cut = probability[b];
            }
        }
        return cut;
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
