package io.github.nutgraf.training;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.field.Candidates;
import io.github.nutgraf.field.shared.Odds;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.story.StoryModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns how sure headlines and bylines are: {@code ConfidenceTrainer CORPUS MODELS OUT} reads every annotated page, its
 * story found by the model of its fold, writes {@code OUT/headline-confidence.tsv} and {@code OUT/byline-confidence.tsv},
 * and prints how often values of a confidence are right, with weights learned on the other four folds.
 */
public final class ConfidenceTrainer {

    private static final double L2 = 1;

    private static final int STEPS = 3_000;

    private static final int FEWEST_PAGES = 15;

    /** Taken off all log-odds, so that 96 of 100 values told with 0.9 and more are right on sites not seen. */
    private static final double HEADLINE_CAUTION = 0.45;

    private static final double BYLINE_CAUTION = 0.6;

    private static final double[] BORDERS = {0.95, 0.9, 0.8, 0.7, 0.5, 0};

    private record Example(CorpusPage page, Set<String> features, boolean right) {}

    private record Both(
            @Nullable Example headline, @Nullable Example byline) {}

    private ConfidenceTrainer() {}

    public static void main(String[] args) throws IOException {
        List<StoryModel> models = FoldModels.read(Path.of(args[1]));
        List<Both> all = CorpusPage.all(Path.of(args[0])).parallelStream()
                .filter(page -> page.gold().title() != null || page.gold().authors() != null)
                .map(page -> read(page, models.get(page.fold())))
                .toList();
        Path out = Files.createDirectories(Path.of(args[2]));
        learn("headline", HEADLINE_CAUTION, all.stream().map(Both::headline), out);
        learn("byline", BYLINE_CAUTION, all.stream().map(Both::byline), out);
    }

    private static Both read(CorpusPage page, StoryModel model) {
        Candidates found = new Candidates(new PageReader(Options.DEFAULTS).read(page.html(), null, page.url()), model);
        Map<Metric, Double> scores =
                Scores.of(page.gold(), new Prediction(found.headline(), found.byline(), null, null, ""));
        return new Both(
                example(page, found.headlineFeatures(), scores.get(Metric.TITLE)),
                example(page, found.bylineFeatures(), scores.get(Metric.AUTHOR)));
    }

    private static @Nullable Example example(CorpusPage page, Set<String> features, @Nullable Double score) {
        return score == null || features.isEmpty() ? null : new Example(page, features, score == 1);
    }

    private static void learn(String field, double caution, Stream<@Nullable Example> all, Path out)
            throws IOException {
        List<Example> examples = new ArrayList<>();
        all.forEach(example -> {
            if (example != null) {
                examples.add(example);
            }
        });
        int[][] counts = new int[BORDERS.length][2];
        for (int fold = 0; fold < CorpusPage.FOLDS; fold++) {
            int own = fold;
            List<Example> others =
                    examples.stream().filter(e -> e.page().fold() != own).toList();
            Odds odds = new Odds(learned(others, caution));
            for (Example example : examples) {
                if (example.page().fold() == own) {
                    int border = 0;
                    while (odds.chance(example.features()) < BORDERS[border]) {
                        border++;
                    }
                    counts[border][0]++;
                    counts[border][1] += example.right() ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < BORDERS.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s from %.2f  %4d of %d  right %.1f%n",
                    field,
                    BORDERS[i],
                    counts[i][0],
                    examples.size(),
                    100.0 * counts[i][1] / Math.max(1, counts[i][0]));
        }
        StringBuilder table = new StringBuilder("# Log-odds that what is true of a " + field
                + " adds to its being right: learned from annotated pages by logistic regression (L2 = 1).\n");
        new TreeMap<>(learned(examples, caution))
                .forEach((name, weight) -> table.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(out.resolve(field + "-confidence.tsv"), table.toString());
    }

    /** By gradient ascent over all examples. */
    private static Map<String, Double> learned(List<Example> examples, double caution) {
        Map<String, Integer> pages = new HashMap<>();
        examples.forEach(e -> e.features().forEach(name -> pages.merge(name, 1, Integer::sum)));
        pages.values().removeIf(n -> n < FEWEST_PAGES);
        List<String> names = new ArrayList<>(new TreeMap<>(pages).keySet());
        names.add(Odds.BIAS);
        int[][] on = new int[examples.size()][];
        for (int e = 0; e < on.length; e++) {
            Set<String> features = examples.get(e).features();
            on[e] = IntStream.range(0, names.size())
                    .filter(f -> f == names.size() - 1 || features.contains(names.get(f)))
                    .toArray();
        }
        Ascent ascent = new Ascent(names.size(), L2);
        double[] weights = ascent.weights();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[names.size()];
            for (int e = 0; e < on.length; e++) {
                double sum = 0;
                for (int f : on[e]) {
                    sum += weights[f];
                }
                double error = (examples.get(e).right() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int f : on[e]) {
                    gradient[f] += error;
                }
            }
            ascent.step(gradient);
        }
        Map<String, Double> out = new HashMap<>();
        for (int f = 0; f < weights.length; f++) {
            out.put(Objects.requireNonNull(names.get(f)), weights[f]);
        }
        out.merge(Odds.BIAS, -caution, Double::sum);
        return out;
    }
}
