package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import org.jspecify.annotations.Nullable;

/** The story while rules work on it: the page, its blocks with their scores, and those that are still kept. */
public final class Draft {

    /** From this chance on a block is story to the trees, and no rule takes it out without a strong sign of its own. */
    private static final double SURE = 0.9;

    private static final int PARAGRAPH_WORDS = 12;

    final Page page;
    final Evidence evidence;
    final TextBlocks blocks;
    final PageContext context;
    final Selection selection;

    /** By block: the chance that it is story, 0 to 1; 0 where it was not scored. */
    final double[] probability;

    private @Nullable NameAndDateLines lines;
    private @Nullable String standfirst;

    public Draft(
            Page page,
            Evidence evidence,
            TextBlocks blocks,
            PageContext context,
            Selection selection,
            double[] probability) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.context = context;
        this.selection = selection;
        this.probability = probability;
    }

    /** The blocks that are still kept. */
    public Selection selection() {
        return selection;
    }

    /** The summary printed between headline and story; null if none was found. */
    public @Nullable String standfirst() {
        return standfirst;
    }

    void takeStandfirst(String text) {
        standfirst = text;
    }

    /** Whether the trees are sure that the block is story. */
    boolean isSure(int b) {
        return probability[b] >= SURE;
    }

    /** Whether what is kept begins below the headline with a paragraph that surely is story. */
    public boolean opensSurely() {
        int first = headline() < 0 ? -1 : selection.next(headline() + 1);
        return first >= 0 && isSure(first) && blocks.words(first) >= PARAGRAPH_WORDS;
    }

    /** The block of the headline; -1 if it was not found. */
    int headline() {
        return context.headline();
    }

    NameAndDateLines lines() {
        if (lines == null) {
            lines = new NameAndDateLines(page, blocks);
        }
        return lines;
    }
}
