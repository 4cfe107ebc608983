package io.github.nutgraf.body;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        double[] probability = score(page, context, blocks);
        boolean[] kept = new boolean[blocks.size()];
        double cut = Choice.cut(blocks, probability);
        for (int b = 0; b < kept.length; b++) {
            kept[b] = probability[b] >= cut && b != context.headline();
        }
        boolean[] chosen = kept.clone();
        StandfirstFinder.@Nullable Range range = new StandfirstFinder(page, blocks, context, kept).find();
        @Nullable String standfirst = null;
        if (range != null) {
            StringBuilder text = new StringBuilder();
            for (int b = range.from(); b < range.to(); b++) {
                kept[b] = false;
                text.append(text.isEmpty() ? "" : " ").append(blocks.text(b).replace('\n', ' '));
            }
            standfirst = text.toString();
        }
        OtherArticles.drop(page, blocks, kept);
        StrayCaptions.drop(page, blocks, kept);
        Repeats.drop(blocks, kept);
        if (!page.deadline().passed()) {
            new Furniture(page, blocks, context, kept).drop();
        }
        int first = -1;
        int last = -1;
        int words = 0;
        for (int b = 0; b < kept.length; b++) {
            if (kept[b]) {
                first = first < 0 ? b : first;
                last = b;
                words += blocks.words(b);
            }
        }
        @Nullable DataStory data = DataStory.insteadOf(words, page, evidence);
        boolean visible = data == null && first >= 0;
        if (data == null && first < 0) {
            page.note(Note.Code.NO_BODY, "no block of the page reads like a story");
        }
        return new Story(
                data != null ? data.body() : new Assembler(page, evidence, blocks, kept, context.headline()).assemble(),
                standfirst,
                context.headline() < 0 ? -1 : blocks.first(context.headline()),
                visible ? blocks.first(first) : -1,
                visible ? blocks.last(last) : -1,
                0.5,
                data != null ? data.source() : visible ? "page" : "none",
                data != null ? data.claims() : List.of(),
                explain ? new Reasons(model, context, blocks).decisions(probability, chosen, kept, range) : List.of());
    }

    /** Blocks that the deadline left no time for are no story. */
    private double[] score(Page page, PageContext context, TextBlocks blocks) {
        double[] out = new double[blocks.size()];
        Features features = new Features(context);
        Trees.Scorer scorer = model.trees().new Scorer();
        for (int b = 0; b < out.length && !page.deadline().passedInLoop(); b++) {
            out[b] = scorer.probability(features.view(b));
        }
        return out;
    }
}
