package io.github.nutgraf.story.rule;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A page all of whose blocks were chosen, for a rule to drop some. */
public record Chosen(Page page, TextBlocks blocks, Selection selection) {

    private static final String URL = "https://news.example.com/2024/story.html";

    public static Chosen of(String body) {
        return of(new PageReader(Options.DEFAULTS).read("<html lang=en><body>" + body + "</body></html>", URL));
    }

    public static Chosen of(Page page) {
        TextBlocks blocks = TextBlocks.of(page);
        boolean[] all = new boolean[blocks.size()];
        Arrays.fill(all, true);
        return new Chosen(page, blocks, new Selection(blocks, all));
    }

    /** The draft of a page without a headline, nothing of it scored. */
    Draft draft() {
        return draft(context(""), 0);
    }

    /** The draft of a page all of whose blocks have this chance of being story. */
    Draft draft(PageContext context, double probability) {
        double[] all = new double[selection.size()];
        Arrays.fill(all, probability);
        return new Draft(page, Evidence.of(page), blocks, context, selection, all);
    }

    /** What the rules ask about the page, told nothing but its title. */
    PageContext context(String title) {
        return new PageContext(
                page, blocks, new Clues(List.of(title), null, null), new TokenWeights(Map.of(), Map.of()));
    }

    /** The first words of the blocks that are left. */
    String left() {
        StringJoiner out = new StringJoiner(" ");
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            out.add(blocks.text(b).split("[ \n]", 2)[0]);
        }
        return out.toString();
    }
}
