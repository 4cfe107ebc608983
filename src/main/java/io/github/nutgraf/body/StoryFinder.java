package io.github.nutgraf.body;

import io.github.nutgraf.article.Decision;
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

    /** Too few annotated pages have their story in data alone to measure it. */
    private static final double DATA_CONFIDENCE = 0.5;

    /** Shorter pieces above the first paragraph are headings, facts of a recipe, a forum writer's card. */
    private static final int BEGINNING_WORDS = 10;

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
        Choice.Cut cut = Choice.cut(blocks, probability, page.options().mode());
        Selection selection = choose(page, blocks, context, probability, cut.least());
        Comments.drop(page, blocks, context.headline(), selection);
        new OtherArticles(page, blocks, selection).drop(context.headline());
        OtherPosts.drop(page, blocks, selection);
        NextStory.drop(page, blocks, context, selection);
        NameAndDateLines lines = new NameAndDateLines(page, blocks);
        @Nullable String standfirst = new StandfirstFinder(page, blocks, context, selection, lines, probability).take();
        new Repeats(page, blocks, context.words(), selection, probability).drop(context.headline(), standfirst);
        leaveOutAround(page, blocks, context, evidence, selection, lines);
        List<Decision> decisions =
                explain ? new Reasons(model, context, blocks).decisions(probability, selection) : List.of();
        return story(page, evidence, blocks, context.headline(), selection, standfirst, cut.expectedF1(), decisions);
    }

    /** What stands around and between the paragraphs of any story, however it was found. */
    static void leaveOutAround(
            Page page,
            TextBlocks blocks,
            PageContext context,
            Evidence evidence,
            Selection selection,
            NameAndDateLines lines) {
        StrayCaptions.drop(page, blocks, selection);
        Interruptions.drop(page, blocks, selection);
        SignUps.drop(page, blocks, selection);
        Cards.drop(page, blocks, selection);
        WriterNotes.drop(blocks, selection, evidence);
        if (!page.deadline().passed()) {
            new Furniture(page, blocks, context, selection, lines).drop();
        }
    }

    private static Selection choose(
            Page page, TextBlocks blocks, PageContext context, double[] probability, double least) {
        boolean[] chosen = new boolean[probability.length];
        for (int b = 0; b < chosen.length; b++) {
            chosen[b] = probability[b] >= least && b != context.headline();
        }
        Gaps.fill(blocks, context, probability, chosen);
        Gaps.addEnding(page, blocks, context, probability, chosen);
        return new Selection(blocks, chosen);
    }

    private Story story(
            Page page,
            Evidence evidence,
            TextBlocks blocks,
            int headline,
            Selection selection,
            @Nullable String standfirst,
            double expectedF1,
            List<Decision> decisions) {
        int headlineNode = headline < 0 ? -1 : blocks.first(headline);
        @Nullable DataStory data = DataStory.insteadOf(selection, blocks, page, evidence, model.weights());
        if (data != null) {
            return new Story(
                    data.body(),
                    standfirst,
                    headlineNode,
                    -1,
                    -1,
                    DATA_CONFIDENCE,
                    data.source(),
                    data.claims(),
                    decisions);
        }
        int first = selection.next(0);
        if (first < 0) {
            page.note(Note.Code.NO_BODY, "no block of the page reads like a story");
            return new Story(List.of(), standfirst, headlineNode, -1, -1, 0, "none", List.of(), decisions);
        }
        return new Story(
                new Assembler(page, evidence, blocks, selection.toArray(), headline).assemble(),
                standfirst,
                headlineNode,
                blocks.first(beginning(blocks, selection, first)),
                blocks.last(selection.last()),
                expectedF1,
                "page",
                List.of(),
                decisions);
    }

    /**
     * The block at which the running text begins, which its names and days stand above: pieces in front of it, such as a
     * heading or what a recipe takes, have a byline below them at times.
     */
    private static int beginning(TextBlocks blocks, Selection selection, int first) {
        int b = first;
        while (b >= 0 && blocks.words(b) < BEGINNING_WORDS) {
            b = selection.next(b + 1);
        }
        return b < 0 ? first : b;
    }

    /** Blocks that the deadline left no time for are no story. */
    private double[] score(Page page, PageContext context, TextBlocks blocks) {
        double[] out = new double[blocks.size()];
        boolean[] menu = Menus.of(blocks);
        Features features = new Features(context);
        Trees.Scorer scorer = model.trees().new Scorer();
        for (int b = 0; b < out.length && !page.deadline().passedInLoop(); b++) {
            if (!menu[b]) {
                scorer.add(b, features.view(b), out);
            }
        }
        scorer.finish(out);
        return out;
    }
}
