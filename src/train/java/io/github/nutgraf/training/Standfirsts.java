package io.github.nutgraf.training;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst in annotations that hold it as part of the body: for us it is a field of its own, so its blocks
 * must not teach what a story's blocks are.
 */
final class Standfirsts {

    /** A box of more blocks is more than a standfirst. */
    private static final int BOX_BLOCKS = 4;

    /** So much of the story must look alike for a first block of other looks to say something. */
    private static final double REGULAR = 0.6;

    private static final double SAME = 0.7;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 110;

    private Standfirsts() {}

    /** BlockLabels the standfirst as no part of the body; whether there was one. */
    static boolean unlabel(Page page, TextBlocks blocks, PageContext context, float[] label) {
        int first = 0;
        while (first < label.length && label[first] != 1) {
            first++;
        }
        if (first == label.length
                || blocks.words(first) < SHORTEST
                || blocks.words(first) > LONGEST
                || !isStandfirst(page, blocks, context, label, first)) {
            return false;
        }
        int style = context.style(first);
        for (int b = first; b < label.length && context.style(b) == style; b++) {
            label[b] = label[b] == 1 ? 0 : label[b];
        }
        return true;
    }

    private static boolean isStandfirst(Page page, TextBlocks blocks, PageContext context, float[] label, int first) {
        Map<Integer, Integer> words = new HashMap<>();
        int all = 0;
        for (int b = first + 1; b < label.length; b++) {
            if (label[b] == 1) {
                words.merge(context.style(b), blocks.words(b), Integer::sum);
                all += blocks.words(b);
            }
        }
        // What is left must be a story.
        if (all < blocks.words(first) || words.containsKey(context.style(first))) {
            return false;
        }
        boolean regular = words.values().stream().anyMatch(n -> n >= REGULAR * sum(words));
        @Nullable TagType tag = page.tag(blocks.container(first));
        return isNamed(page, blocks, first)
                || (regular
                        && ((tag != null && tag.headingLevel() > 1)
                                || context.descriptionOverlap(first) >= SAME
                                || isStrong(page, blocks, first)));
    }

    private static int sum(Map<Integer, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isNamed(Page page, TextBlocks blocks, int block) {
        int node = blocks.container(block);
        while (node > 0 && blocks.before(page.end(node)) - blocks.before(node) <= BOX_BLOCKS) {
            if (page.isNamed(node, Part.STANDFIRST)) {
                return true;
            }
            node = page.parent(node);
        }
        return false;
    }

    /** Whether the whole block is set in bold. */
    private static boolean isStrong(Page page, TextBlocks blocks, int block) {
        int node = page.parent(blocks.first(block));
        while (node > blocks.container(block)) {
            @Nullable TagType tag = page.tag(node);
            if ((tag == TagType.B || tag == TagType.STRONG) && page.end(node) > blocks.last(block)) {
                return true;
            }
            node = page.parent(node);
        }
        return false;
    }
}
