package io.github.nutgraf;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.story.StoryModel;
import io.github.nutgraf.training.GoldPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Extracts every page of a corpus with the model of the other folds: {@code CrossValidation CORPUS MODELS OUT.jsonl}.
 * The output scores how the method does on sites it has not seen.
 */
public final class CrossValidation {

    private CrossValidation() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[1]);
        List<Extractor> extractors = IntStream.range(0, GoldPage.FOLDS)
                .mapToObj(fold -> models.resolve("fold-" + fold))
                .map(folder -> StoryModel.read(name -> Files.newInputStream(folder.resolve(name))))
                .map(model -> new Extractor(Options.DEFAULTS, () -> model))
                .toList();
        List<String> lines = GoldPage.all(Path.of(args[0])).parallelStream()
                .map(gold -> {
                    Article article = extractors.get(gold.fold()).extract(gold.html(), null, gold.url());
                    return ArticleJson.compact(article, Map.of("id", gold.id()));
                })
                .toList();
        try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
            lines.forEach(out::println);
        }
    }
}
