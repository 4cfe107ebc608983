package io.github.nutgraf.body;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Decides which blocks of a page are its story: scored one by one, chosen together, then made coherent. */
public final class StoryFinder {

    private final StoryModel model;

    public StoryFinder(StoryModel model) {
        this.model = model;
    }

    /**
     * Finds the story.
     *
     * @param explain whether a decision is wanted for every block
     */
    public Story find(Page page, Evidence evidence, TextBlocks blocks, boolean explain) {
        PageContext context = new PageContext(page, blocks, Clues.of(evidence), model.weights());
        double[] probability = score(context, blocks);
        boolean[] kept = new boolean[blocks.size()];
        double cut = Choice.cut(blocks, probability);
        int first = -1;
        int last = -1;
        for (int b = 0; b < kept.length; b++) {
            kept[b] = probability[b] >= cut && b != context.headline();
            if (kept[b]) {
                first = first < 0 ? b : first;
                last = b;
            }
        }
        return new Story(
                new Assembler(page, evidence, blocks, kept, context.headline()).assemble(),
                null,
                context.headline() < 0 ? -1 : blocks.first(context.headline()),
                first < 0 ? -1 : blocks.first(first),
                last < 0 ? -1 : blocks.last(last),
                0.5,
                first < 0 ? "none" : "page",
                explain ? decisions(blocks, probability, kept) : List.of());
    }

    private double[] score(PageContext context, TextBlocks blocks) {
        double[] out = new double[blocks.size()];
        Features features = new Features(context);
        for (int b = 0; b < out.length; b++) {
            out[b] = model.trees().probability(features.row(b));
        }
        return out;
    }

    private static List<Decision> decisions(TextBlocks blocks, double[] probability, boolean[] kept) {
        List<Decision> out = new ArrayList<>();
        for (int b = 0; b < kept.length; b++) {
            out.add(new Decision(
                    blocks.text(b), kept[b], kept[b] ? "paragraph" : "boilerplate", "score", probability[b]));
        }
        return out;
    }
}
