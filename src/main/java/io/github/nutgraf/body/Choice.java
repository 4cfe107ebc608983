package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chooses the blocks to keep from their probabilities: the cut that makes the expected F1 of the page's words highest
 * (Jansche 2007; Lipton et al. 2014), so that a page whose blocks all look doubtful is not emptied and a page of sure
 * ones takes no doubtful ones in.
 */
final class Choice {

    private Choice() {}

    /** The least probability that is kept. */
    static double cut(TextBlocks blocks, double[] probability) {
        int[] order = IntStream.range(0, blocks.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer b) -> -probability[b]))
                .mapToInt(Integer::intValue)
                .toArray();
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
}
