package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.Arrays;
import java.util.List;

/**
 * A story that application state carries as HTML: read as a small page, so that its headings, lists, links and pictures
 * come out as those of a visible one. All of it is story but what the rules know to stand around one.
 */
final class MarkupStory {

    private MarkupStory() {}

    /** The typed blocks; empty if the markup shows no text. */
    static List<Block> read(Page whole, String markup, Evidence evidence, TokenWeights weights) {
        Page page = PageReader.part(whole, markup);
        TextBlocks blocks = TextBlocks.of(page);
        boolean[] chosen = new boolean[blocks.size()];
        Arrays.fill(chosen, true);
        Selection selection = new Selection(blocks, chosen);
        PageContext context = new PageContext(page, blocks, Clues.of(evidence), weights);
        StoryFinder.leaveOutAround(page, blocks, context, evidence, selection, new NameAndDateLines(page, blocks));
        if (selection.next(0) < 0) {
            return List.of();
        }
        List<Block> body = new Assembler(page, evidence, blocks, selection.toArray(), -1).assemble();
        for (Note note : page.notes()) {
            whole.note(note.code(), note.detail());
        }
        return body;
    }
}
