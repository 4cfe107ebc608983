package io.github.nutgraf.training;

import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.TokenWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The labelled blocks of a page as rows of features, with their labels and weights. */
final class Rows {

    final List<float[]> rows;
    final float[] label;
    final float[] weight;

    private Rows(List<float[]> rows, float[] label, float[] weight) {
        this.rows = rows;
        this.label = label;
        this.weight = weight;
    }

    /** Of blocks that are nothing but a short link only every fourth is taken, for four: they are most of a page. */
    private static final int THINNING = 4;

    /** A copy in poorer markup counts less than the page itself: most pages are as they are. */
    private static final float COPY = 0.6f;

    static Rows of(TrainingPage page, TokenWeights weights) {
        Features features = page.features(weights);
        int n = page.blocks().size();
        List<float[]> rows = new ArrayList<>();
        float[] label = new float[n];
        float[] weight = new float[n];
        double sum = 0;
        int links = 0;
        for (int b = 0; b < n; b++) {
            float y = page.labels().label[b];
            if (y < 0) {
                continue;
            }
            int words = page.blocks().words(b);
            boolean link = y == 0
                    && words <= 6
                    && page.blocks().linkChars(b) == page.blocks().chars(b);
            if (link && links++ % THINNING != 0) {
                continue;
            }
            int k = rows.size();
            rows.add(features.row(b));
            label[k] = y;
            // Metrics count words and, for paragraphs, blocks: the root stands between the two.
            weight[k] = (float) Math.sqrt(words + 2) * (link ? THINNING : 1);
            sum += weight[k];
        }
        // Every page counts much the same, a long one somewhat more; a page of snippets counts by its snippets.
        float scale = page.annotated() ? (float) (25 / Math.sqrt(sum)) : 1;
        scale *= page.copy() ? COPY : 1;
        for (int k = 0; k < rows.size(); k++) {
            weight[k] *= scale;
        }
        return new Rows(rows, Arrays.copyOf(label, rows.size()), Arrays.copyOf(weight, rows.size()));
    }
}
