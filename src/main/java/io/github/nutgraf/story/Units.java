package io.github.nutgraf.story;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a table of data or a list whole, or leaves it out whole: a ranking of which every third name is missing is
 * worse than none. Cells and items alone say too little for the trees to judge; together they do.
 */
final class Units {

    /** Smaller ones are judged by block. */
    private static final int LEAST_BLOCKS = 3;

    /** A longer cell or item is a part of the story of its own. */
    private static final int LONGEST_PART = 25;

    /** From this mean chance of its words on a unit of which some is story is all story. */
    private static final double LIKELY = 0.5;

    /** The same where story stands right above and below. */
    private static final double LIKELY_WITHIN = 0.3;

    /** Below this one nothing of it is, if no part of it is likelier than {@link #LIKELY_PART}. */
    private static final double UNLIKELY = 0.2;

    private static final double LIKELY_PART = 0.6;

    /** So many blocks from the story stands what is within it: a heading, a label may be between. */
    private static final int NEAR = 2;

    /** Lists of links are judged by item; in the rows of a ranking names may be links. */
    private static final double MOST_LINKED = 0.3;

    private static final double MOST_LINKED_CELLS = 0.6;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final double[] probability;
    private final boolean[] chosen;

    private Units(Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        this.page = page;
        this.blocks = blocks;
        this.context = context;
        this.probability = probability;
        this.chosen = chosen;
    }

    static void settle(Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        new Units(page, blocks, context, probability, chosen).settle();
    }

    private void settle() {
        int i = 0;
        while (i < page.size()) {
            @Nullable TagType tag = page.tag(i);
            boolean list = tag == TagType.UL || tag == TagType.OL || tag == TagType.DL;
            if ((list || tag == TagType.TABLE) && isUnit(i)) {
                settle(blocks.before(i), blocks.before(page.end(i)));
                i = page.end(i);
            } else {
                i++;
            }
        }
    }

    /** Whether it holds short parts and neither the headline nor, as tables that lay out a page do, another one. */
    private boolean isUnit(int node) {
        int from = blocks.before(node);
        int to = blocks.before(page.end(node));
        if (to - from < LEAST_BLOCKS || (context.headline() >= from && context.headline() < to)) {
            return false;
        }
        int chars = 0;
        int linkChars = 0;
        for (int b = from; b < to; b++) {
            if (blocks.words(b) > LONGEST_PART) {
                return false;
            }
            chars += blocks.chars(b);
            linkChars += blocks.linkChars(b);
        }
        return linkChars <= (page.tag(node) == TagType.TABLE ? MOST_LINKED_CELLS : MOST_LINKED) * chars;
    }

    private void settle(int from, int to) {
        int words = 0;
        int kept = 0;
        double expected = 0;
        double likeliest = 0;
        for (int b = from; b < to; b++) {
            words += blocks.words(b);
            kept += chosen[b] ? blocks.words(b) : 0;
            expected += probability[b] * blocks.words(b);
            likeliest = Math.max(likeliest, probability[b]);
        }
        boolean below = isChosen(from - NEAR, from) || isHeadline(from - NEAR, from);
        boolean within = below && isChosen(to, to + NEAR);
        if (kept == words || (kept == 0 && !within)) {
            return;
        }
        boolean take = expected >= (within ? LIKELY_WITHIN : LIKELY) * words;
        boolean leave = expected < UNLIKELY * words && likeliest < LIKELY_PART;
        for (int b = from; b < to && (take || leave); b++) {
            chosen[b] = take;
        }
        if (take && from > 0 && context.headingLevel(from - 1) > 0 && probability[from - 1] >= LIKELY_WITHIN) {
            chosen[from - 1] = from - 1 != context.headline();
        }
    }

    private boolean isHeadline(int from, int to) {
        return context.headline() >= from && context.headline() < to;
    }

    private boolean isChosen(int from, int to) {
        for (int b = Math.max(0, from); b < Math.min(to, chosen.length); b++) {
            if (chosen[b]) {
                return true;
            }
        }
        return false;
    }
}
