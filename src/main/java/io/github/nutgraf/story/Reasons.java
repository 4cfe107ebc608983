package io.github.nutgraf.story;

import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.rule.Selection;
import io.github.nutgraf.story.rule.StandfirstFinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says for every block why it was kept or not: which rule took it out, or which features moved its score most. Only an
 * explanation pays for it.
 */
final class Reasons {

    private final Page page;
    private final StoryModel model;
    private final PageContext context;
    private final TextBlocks blocks;

    Reasons(Page page, StoryModel model, PageContext context, TextBlocks blocks) {
        this.page = page;
        this.model = model;
        this.context = context;
        this.blocks = blocks;
    }

    /** The decisions, a block each, after the rules. */
    List<Decision> decisions(double[] probability, Selection selection) {
        List<Decision> out = new ArrayList<>();
        if (probability.length == 0) {
            return out;
        }
        Features features = new Features(context);
        ReasonWords words = new ReasonWords(features.names());
        BoilerplateKinds kinds = new BoilerplateKinds(page, context, blocks, selection);
        for (int b = 0; b < probability.length; b++) {
            boolean kept = selection.kept(b);
            String kind = kept ? (context.headingLevel(b) > 0 ? "heading" : "paragraph") : "boilerplate";
            @Nullable String rule = selection.reason(b);
            String reason;
            if (b == context.headline()) {
                kind = "headline";
                reason = "repeats the page's title best";
            } else if (rule != null) {
                kind = rule.equals(StandfirstFinder.REASON) ? "standfirst" : kind;
                reason = rule;
            } else {
                float[] row = features.row(b);
                reason = words.of(row, model.trees().contributions(row), kept);
            }
            @Nullable Boilerplate boilerplate = kind.equals("boilerplate") ? kinds.of(b) : null;
            out.add(new Decision(blocks.text(b), kept, kind, reason, probability[b], boilerplate));
        }
        return out;
    }
}
