package io.github.nutgraf.story;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.rule.Draft;
import io.github.nutgraf.story.rule.Rule;
import io.github.nutgraf.story.rule.Selection;
import java.util.Arrays;
import java.util.List;

/**
 * Decides which blocks of a page are its story: scored one by one, chosen together, then made coherent by the
 * {@linkplain Rule rules} in their order.
 */
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
    public StoryBlocks find(Page page, Evidence evidence, TextBlocks blocks, boolean explain) {
        PageContext context = context(page, evidence, blocks);
        double[] probability = score(page, context, blocks);
        ScoreCut cut = ScoreCut.of(blocks, probability, page.options().mode());
        Selection selection = choose(page, evidence, blocks, context, probability, cut.least());
        Draft draft = new Draft(page, evidence, blocks, context, selection, probability);
        Rule.applyAll(draft);
        List<Decision> decisions =
                explain ? new Reasons(page, model, context, blocks).decisions(probability, selection) : List.of();
        return new StoryBlocks(
                selection,
                context.headline(),
                b -> probability[b],
                draft.standfirst(),
                cut.expectedF1(),
                DataStory.insteadOf(selection, draft.opensSurely(), blocks, page, evidence),
                decisions);
    }

    /** Takes all of a page that is nothing but a story, without what the rules know to stand around one. */
    public StoryBlocks takeAll(Page page, Evidence evidence, TextBlocks blocks) {
        boolean[] chosen = new boolean[blocks.size()];
        Arrays.fill(chosen, true);
        Selection selection = new Selection(blocks, chosen);
        PageContext context = context(page, evidence, blocks);
        double[] unscored = new double[blocks.size()];
        Rule.applyToStory(new Draft(page, evidence, blocks, context, selection, unscored));
        return new StoryBlocks(selection, -1, b -> 0, null, 1, null, List.of());
    }

    private PageContext context(Page page, Evidence evidence, TextBlocks blocks) {
        return new PageContext(page, blocks, Clues.of(evidence), model.weights());
    }

    private static Selection choose(
            Page page, Evidence evidence, TextBlocks blocks, PageContext context, double[] probability, double least) {
        boolean[] chosen = new boolean[probability.length];
        for (int b = 0; b < chosen.length; b++) {
            chosen[b] = probability[b] >= least && b != context.headline();
        }
        Gaps.fill(blocks, context, probability, chosen);
        Gaps.addEnding(page, blocks, context, probability, chosen);
        Gaps.addPictureTexts(page, blocks, context, probability, chosen);
        Units.settle(page, blocks, context, probability, chosen);
        Entries.complete(page, blocks, context, probability, chosen);
        if (evidence.types().contains("ImageGallery")) {
            Gaps.addCaptions(page, blocks, context, chosen);
        }
        return new Selection(blocks, chosen);
    }

    /** Blocks that the deadline left no time for are no story. */
    private double[] score(Page page, PageContext context, TextBlocks blocks) {
        double[] out = new double[blocks.size()];
        boolean[] menu = Menus.of(blocks);
        Features features = new Features(context);
        Trees.Scorer scorer = model.trees().new Scorer(blocks.size());
        for (int b = 0; b < out.length && !page.deadline().passedInLoop(); b++) {
            if (!menu[b]) {
                scorer.add(b, features.view(b), out);
            }
        }
        scorer.finish(out);
        return out;
    }
}
