package io.github.nutgraf.training;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.story.StoryFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what the method thinks of every block of the annotated pages: {@code BlockScores CORPUS MODELS OUT.tsv}. Each
 * page is scored by the model of {@code MODELS/fold-N} that has not seen its site. A line holds the page, the block's
 * number, its chance of being story, its label (1 story, 0 not, -1 unknown), whether it was kept, the reason, its words
 * and its text.
 */
public final class BlockScores {

    private BlockScores() {}

    public static void main(String[] args) throws IOException {
        List<StoryFinder> finders =
                FoldModels.read(Path.of(args[1])).stream().map(StoryFinder::new).toList();
        List<String> lines = CorpusPage.distinct(CorpusPage.all(Path.of(args[0]))).parallelStream()
                .filter(CorpusPage::teaches)
                .map(source -> lines(TrainingPage.read(source), finders.get(source.fold())))
                .toList();
        try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
            lines.forEach(out::print);
        }
    }

    private static String lines(TrainingPage page, StoryFinder finder) {
        List<Decision> decisions = finder.find(page.page(), Evidence.of(page.page()), page.blocks(), true)
                .decisions();
        StringBuilder out = new StringBuilder();
        for (int b = 0; b < decisions.size(); b++) {
            Decision decision = decisions.get(b);
            out.append(String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.3f\t%.0f\t%s\t%s\t%d\t%s%n",
                    page.source().id(),
                    b,
                    decision.score(),
                    page.labels().label[b],
                    decision.kept() ? "kept" : "dropped",
                    decision.reason(),
                    page.blocks().words(b),
                    decision.text().replace('\n', '|').replace('\t', ' ')));
        }
        return out.toString();
    }
}
