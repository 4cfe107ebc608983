package io.github.nutgraf;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.evaluation.GoldPage;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.ScoreTable;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.field.kind.KindModel;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.story.StoryModel;
import io.github.nutgraf.training.CorpusPage;
import io.github.nutgraf.training.KindTrainer;
import io.github.nutgraf.training.Trainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * How the extractor does on sites that its model has not seen: {@code FiveFold CORPUS OUT} trains a model for each fifth
 * of the sites on the pages of the other four, writes them as {@code OUT/fold-0} to {@code OUT/fold-4}, extracts every page
 * by the model of its fold, writes {@code OUT/result.jsonl} and prints the table of {@code evaluate}. {@code FiveFold
 * CORPUS OUT MODELS} takes the models of an earlier run instead of training any, for other rules or for copies of the pages:
 * pages that are annotated but have no file in {@code CORPUS/pages} are left out of the table.
 */
final class FiveFold {

    private FiveFold() {}

    private record Result(GoldPage page, String line, Map<Metric, Double> scores) {}

    public static void main(String[] args) throws IOException, XGBoostError {
        if (args.length < 2 || args.length > 3) {
            System.err.println("usage: FiveFold CORPUS OUT [MODELS]");
            System.exit(2);
        }
        Path corpus = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        Path models = args.length == 3 ? Path.of(args[2]) : out;
        boolean anew = args.length == 2;
        if (anew) {
            Trainer.folds(corpus, out);
        }
        if (anew || !Files.exists(models.resolve("fold-0").resolve(KindModel.STORY))) {
            KindTrainer.train(corpus, models);
        }
        extract(corpus, models, out.resolve("result.jsonl"));
    }

    private static Extractor extractor(Path folder) {
        StoryModel model = StoryModel.read(name -> Files.newInputStream(folder.resolve(name)));
        KindModel kinds = KindModel.read(name -> Files.newInputStream(folder.resolve(name)));
        return new Extractor(Options.DEFAULTS, () -> model, () -> kinds);
    }

    private static void extract(Path corpus, Path models, Path out) throws IOException {
        List<Extractor> extractors = IntStream.range(0, CorpusPage.FOLDS)
                .mapToObj(fold -> models.resolve("fold-" + fold))
                .map(FiveFold::extractor)
                .toList();
        List<CorpusPage> pages = CorpusPage.all(corpus);
        int[] there = IntStream.range(0, pages.size())
                .filter(i -> Files.exists(pages.get(i).file()))
                .toArray();
        List<Result> results = IntStream.of(there)
                .parallel()
                .mapToObj(i -> {
                    CorpusPage page = pages.get(i);
                    Article article = extractors.get(page.fold()).extract(page.html(), null, page.url());
                    return new Result(
                            page.gold(),
                            ArticleJson.compact(article, Map.of("id", page.id())),
                            Scores.of(page.gold(), Prediction.of(article)));
                })
                .toList();
        ScoreTable table = new ScoreTable("corpus");
        try (PrintStream lines = new PrintStream(out.toFile(), StandardCharsets.UTF_8)) {
            for (Result result : results) {
                lines.println(result.line());
                table.add(result.page().corpus(), result.page(), result.scores());
            }
        }
        System.out.println(table);
        System.out.println(pages.size() - there.length + " pages without a file, left out");
    }
}
