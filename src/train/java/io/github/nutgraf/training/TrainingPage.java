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
import java.util.Map;
import java.util.stream.Stream;

/**
 * An annotated page, parsed, cut into blocks and labelled.
 *
 * @param copy whether it is a copy in {@linkplain PoorerMarkup poorer markup}
 */
record TrainingPage(CorpusPage source, boolean copy, Page page, TextBlocks blocks, Clues clues, BlockLabels labels) {

    /** Pages whose annotation is not in their blocks (it came from elsewhere, or is wrong) teach nothing. */
    private static final double COVERED = 0.6;

    /** What the annotated pages of a corpus teach, each once, and a copy of each in poorer markup. */
    static List<TrainingPage> all(Path corpus) throws IOException {
        return CorpusPage.distinct(CorpusPage.all(corpus)).parallelStream()
                .filter(CorpusPage::teaches)
                .flatMap(TrainingPage::both)
                .filter(TrainingPage::teaches)
                .toList();
    }

    static TrainingPage read(CorpusPage source) {
        return of(source, false, new PageReader(Options.DEFAULTS).read(source.html(), null, source.url()));
    }

    private static Stream<TrainingPage> both(CorpusPage source) {
        PageReader reader = new PageReader(Options.DEFAULTS);
        Page page = reader.read(source.html(), null, source.url());
        String poorer = PoorerMarkup.of(source.id()).copy(page.document());
        return Stream.of(of(source, false, page), of(source, true, reader.read(poorer, source.url())));
    }

    private static TrainingPage of(CorpusPage source, boolean copy, Page page) {
        TextBlocks blocks = TextBlocks.of(page);
        Clues clues = Clues.of(Evidence.of(page));
        BlockLabels labels = BlockLabels.of(source.gold(), blocks);
        if (source.gold().opening()) {
            PageContext context = new PageContext(page, blocks, clues, new TokenWeights(Map.of(), Map.of()));
            Standfirsts.unlabel(page, blocks, context, labels.label);
        }
        return new TrainingPage(source, copy, page, blocks, clues, labels);
    }

    boolean annotated() {
        return source.gold().body() != null;
    }

    boolean teaches() {
        return blocks.size() > 0 && (!annotated() || labels.covered >= COVERED);
    }

    Features features(TokenWeights weights) {
        return new Features(new PageContext(page, blocks, clues, weights));
    }
}
