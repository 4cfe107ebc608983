package io.github.nutgraf.body;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says for every block why it was kept or not: which rule took it out, or which features moved its score most. Only an
 * explanation pays for it.
 */
final class Reasons {

    private final StoryModel model;
    private final PageContext context;
    private final TextBlocks blocks;

    Reasons(StoryModel model, PageContext context, TextBlocks blocks) {
        this.model = model;
        this.context = context;
        this.blocks = blocks;
    }

    /**
     * The decisions.
     *
     * @param chosen what the scores chose
     * @param kept what was left of it after the rules
     */
    List<Decision> decisions(
            double[] probability, boolean[] chosen, boolean[] kept, StandfirstFinder.@Nullable Range standfirst) {
        List<Decision> out = new ArrayList<>();
        if (kept.length == 0) {
            return out;
        }
        Features features = new Features(context);
        ReasonWords words = new ReasonWords(features.names());
        for (int b = 0; b < kept.length; b++) {
            String kind = kept[b] ? (context.headingLevel(b) > 0 ? "heading" : "paragraph") : "boilerplate";
            String reason;
            if (b == context.headline()) {
                kind = "headline";
                reason = "repeats the page's title best";
            } else if (standfirst != null && b >= standfirst.from() && b < standfirst.to()) {
                kind = "standfirst";
                reason = "a summary between headline and story";
            } else if (chosen[b] && !kept[b]) {
                reason = "reads like story but is a repeat, a caption, a byline, a link line or of another article";
            } else {
                float[] row = features.row(b);
                reason = words.of(row, model.trees().contributions(row), kept[b]);
            }
            out.add(new Decision(blocks.text(b), kept[b], kind, reason, probability[b]));
        }
        return out;
    }
}
