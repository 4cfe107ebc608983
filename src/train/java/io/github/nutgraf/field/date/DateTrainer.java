package io.github.nutgraf.field.date;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.field.Candidates;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.story.StoryModel;
import io.github.nutgraf.training.Ascent;
import io.github.nutgraf.training.CorpusPage;
import io.github.nutgraf.training.FoldModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns {@code date-weights.tsv}: {@code DateTrainer CORPUS MODELS OUT} reads every page whose day is annotated, its story
 * found by the model of its fold, and fits the conditional logit of {@link DateScores}. Prints how often the day is right,
 * and how often days of a confidence are, with weights learned on the other four folds.
 */
public final class DateTrainer {

    private static final double L2 = 1;

    private static final int STEPS = 5_000;

    /** Features of fewer pages teach what is true of these alone. */
    private static final int FEWEST_PAGES = 15;

    private static final double[] BORDERS = {0.95, 0.9, 0.8, 0.7, 0.5, 0.3, 0};

    /** A page's days with what is true of each, and the one that is the story's; null if the page does not give it. */
    private record Example(
            CorpusPage page,
            Map<LocalDate, Set<String>> days,
            @Nullable LocalDate right) {}

    private DateTrainer() {}

    public static void main(String[] args) throws IOException {
        List<StoryModel> models = FoldModels.read(Path.of(args[1]));
        List<Example> examples = CorpusPage.all(Path.of(args[0])).parallelStream()
                .filter(page -> page.gold().date() != null && !page.corpus().startsWith("other-"))
                .map(page -> example(page, models.get(page.fold())))
                .toList();
        report(examples);
        StringBuilder out = new StringBuilder("""
            # Log-odds that each kind of source adds to a day: learned from annotated pages by a conditional logit (L2 = 1), features of at least 15 pages.
            # "+": on pages whose data gives a date of publication, where print only confirms.
            """);
        new TreeMap<>(learned(examples, page -> true))
                .forEach((name, weight) -> out.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(Path.of(args[2]), out.toString());
    }

    private static Example example(CorpusPage page, StoryModel model) {
        Candidates candidates =
                new Candidates(new PageReader(Options.DEFAULTS).read(page.html(), null, page.url()), model);
        Map<LocalDate, Set<String>> days = candidates.dateFeatures();
        @Nullable LocalDate right = null;
        for (LocalDate day : days.keySet()) {
            Double score = Scores.of(page.gold(), new Prediction(null, List.of(), day.toString(), null, ""))
                    .get(Metric.DAY);
            right = right == null && score != null && score == 1 ? day : right;
        }
        return new Example(page, days, right);
    }

    private static Map<String, Double> learned(List<Example> all, Predicate<CorpusPage> which) {
        List<Example> examples = all.stream().filter(e -> which.test(e.page())).toList();
        Map<String, Integer> pages = new TreeMap<>();
        for (Example example : examples) {
            Set<String> on = new HashSet<>();
            example.days().values().forEach(on::addAll);
            on.forEach(name -> pages.merge(name, 1, Integer::sum));
        }
        pages.values().removeIf(n -> n < FEWEST_PAGES);
        List<String> names = new ArrayList<>(pages.keySet());
        names.add(0, "bias");
        double[] weights = ascend(examples, names);
        Map<String, Double> out = new HashMap<>();
        for (int f = 0; f < weights.length; f++) {
            out.put(names.get(f), weights[f]);
        }
        return out;
    }

    /** By gradient ascent over all examples. */
    private static double[] ascend(List<Example> examples, List<String> names) {
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[][][] on = new int[examples.size()][][];
        int[] right = new int[examples.size()];
        for (int e = 0; e < on.length; e++) {
            List<LocalDate> days = List.copyOf(examples.get(e).days().keySet());
            @Nullable LocalDate own = examples.get(e).right();
            right[e] = own == null ? -1 : days.indexOf(own);
            on[e] = new int[days.size()][];
            for (int d = 0; d < days.size(); d++) {
                on[e][d] = IntStream.concat(
                                IntStream.of(0),
                                Objects.requireNonNull(examples.get(e).days().get(days.get(d))).stream()
                                        .filter(index::containsKey)
                                        .mapToInt(index::get))
                        .toArray();
            }
        }
        Ascent ascent = new Ascent(names.size(), L2);
        double[] weights = ascent.weights();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[names.size()];
            for (int e = 0; e < on.length; e++) {
                double[] odds = new double[on[e].length];
                double sum = 1;
                for (int d = 0; d < odds.length; d++) {
                    double score = 0;
                    for (int f : on[e][d]) {
                        score += weights[f];
                    }
                    odds[d] = Math.exp(score);
                    sum += odds[d];
                }
                for (int d = 0; d < odds.length; d++) {
                    double error = (d == right[e] ? 1 : 0) - odds[d] / sum;
                    for (int f : on[e][d]) {
                        gradient[f] += error;
                    }
                }
            }
            ascent.step(gradient);
        }
        return weights;
    }

    private static void report(List<Example> examples) {
        int[][] counts = new int[BORDERS.length][2];
        Map<String, int[]> sets = new TreeMap<>();
        for (int fold = 0; fold < CorpusPage.FOLDS; fold++) {
            int own = fold;
            Map<String, Double> weights = learned(examples, page -> page.fold() != own);
            for (Example example : examples) {
                if (example.page().fold() != own) {
                    continue;
                }
                @Nullable LocalDate best = null;
                double chance = 0;
                for (Map.Entry<LocalDate, Double> day :
                        DateScores.of(example.days(), weights).entrySet()) {
                    if (day.getValue() > chance) {
                        best = day.getKey();
                        chance = day.getValue();
                    }
                }
                boolean right = best != null && chance >= 0.3 && best.equals(example.right());
                int[] set = sets.computeIfAbsent(example.page().corpus(), k -> new int[3]);
                set[0]++;
                set[1] += right ? 1 : 0;
                set[2] += example.right() != null ? 1 : 0;
                int border = 0;
                while (chance < BORDERS[border]) {
                    border++;
                }
                counts[border][0]++;
                counts[border][1] += best != null && best.equals(example.right()) ? 1 : 0;
                if (System.getProperty("wrong") != null && !right) {
                    System.out.println("wrong " + example.page().id() + " " + best + " " + example.right() + " "
                            + example.page().gold().date());
                }
            }
        }
        sets.forEach((set, c) -> System.out.printf(
                Locale.ROOT,
                "%-16s %4d  right %.1f  given %.1f%n",
                set,
                c[0],
                100.0 * c[1] / c[0],
                100.0 * c[2] / c[0]));
        for (int i = 0; i < BORDERS.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "from %.2f  %4d  right %.1f%n",
                    BORDERS[i],
                    counts[i][0],
                    100.0 * counts[i][1] / Math.max(1, counts[i][0]));
        }
    }
}
