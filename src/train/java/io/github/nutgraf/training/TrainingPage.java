package io.github.nutgraf.training;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.Features;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An annotated page, parsed, cut into blocks and labelled. */
record TrainingPage(GoldPage gold, Page page, TextBlocks blocks, Clues clues, Labels labels) {

    /** Pages whose annotation is not in their blocks (it came from elsewhere, or is wrong) teach nothing. */
    private static final double COVERED = 0.6;

    /** The distinct pages of a corpus folder of whose text anything is known. */
    static List<TrainingPage> all(Path corpus) throws IOException {
        return GoldPage.distinct(GoldPage.all(corpus)).parallelStream()
                .filter(g ->
                        g.body() != null || !g.with().isEmpty() || !g.without().isEmpty())
                .map(TrainingPage::read)
                .toList();
    }

    static TrainingPage read(GoldPage gold) {
        Page page = new PageReader(Options.DEFAULTS).read(gold.html(), null, gold.url());
        TextBlocks blocks = TextBlocks.of(page);
        return new TrainingPage(gold, page, blocks, Clues.of(Evidence.of(page)), Labels.of(gold, blocks));
    }

    boolean annotated() {
        return gold.body() != null;
    }

    boolean teaches() {
        return blocks.size() > 0 && (!annotated() || labels.covered >= COVERED);
    }

    Features features(TokenWeights weights) {
        return new Features(new PageContext(page, blocks, clues, weights));
    }
}
