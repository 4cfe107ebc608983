package io.github.nutgraf.body;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;

/**
 * Fills small gaps in the story: a block that stands between kept ones and looks as they do is one of them, even if its
 * own words would not show it, such as a line of a dialogue or a list's short item.
 */
final class Gaps {

    /** Below this a block is something else that was set in the style of paragraphs; from 0.03 to 0.3 nothing changed. */
    private static final double LEAST = 0.1;

    /** A longer run is a part of the page of its own. */
    private static final int RUN = 3;

    private static final double MOST_LINKED = 0.5;

    private Gaps() {}

    static void fill(TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        int before = -1;
        for (int b = 0; b < chosen.length; b++) {
            if (!chosen[b]) {
                continue;
            }
            if (before >= 0 && b - before - 1 <= RUN) {
                for (int k = before + 1; k < b; k++) {
                    chosen[k] = k != context.headline()
                            && probability[k] >= LEAST
                            && context.linkShare(k) < MOST_LINKED
                            && (context.style(k) == context.style(before) || context.style(k) == context.style(b));
                }
            }
            before = b;
        }
    }
}
