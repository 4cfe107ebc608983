package io.github.nutgraf.training;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.text.DateHints;
import io.github.nutgraf.text.DateParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints the tables of {@code docs/fields.md}: how often each source of a field is present and how often right, and how
 * often values of a confidence are right, in all and in five folds by site. The argument is a corpus folder.
 */
public final class FieldTables {

    private static final double[] BORDERS = {0.95, 0.9, 0.8, 0.7, 0.5, 0};

    private static final int FEWEST_PAGES = 15;

    private static final Map<Topic, Metric> JUDGED = Map.of(
            Topic.HEADLINE, Metric.TITLE,
            Topic.HEADING, Metric.TITLE,
            Topic.AUTHOR, Metric.AUTHOR,
            Topic.PUBLISHED, Metric.DAY);

    private static final Map<ArticleField, Metric> DECIDED = new LinkedHashMap<>();

    static {
        DECIDED.put(ArticleField.HEADLINE, Metric.TITLE);
        DECIDED.put(ArticleField.BYLINE, Metric.AUTHOR);
        DECIDED.put(ArticleField.PUBLISHED, Metric.DAY);
        DECIDED.put(ArticleField.LEAD, Metric.LEAD);
    }

    /** Pages that have it, pages that are annotated, pages on which it is right. */
    private static final class Count {
        int present;
        int judged;
        int right;

        void add(@Nullable Double score) {
            present++;
            if (score != null) {
                judged++;
                right += score == 1 ? 1 : 0;
            }
        }

        String row() {
            String share = judged == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * right / judged);
            return present + " | " + judged + " | " + share;
        }
    }

    private final Map<String, Count> sources = new TreeMap<>();
    private final Map<String, Count> decisions = new TreeMap<>();
    private final Map<ArticleField, Count[]> calibration = new LinkedHashMap<>();
    private final Map<ArticleField, Count[]> folds = new LinkedHashMap<>();

    private FieldTables() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Map<String, io.github.nutgraf.evaluation.GoldPage> gold = new HashMap<>();
        for (var page : io.github.nutgraf.evaluation.GoldPage.readAll(corpus.resolve("gold.jsonl"))) {
            // Without the body, whose comparison would be most of the work.
            gold.put(
                    page.id(),
                    new io.github.nutgraf.evaluation.GoldPage(
                            page.id(),
                            page.corpus(),
                            page.url(),
                            page.title(),
                            page.authors(),
                            page.date(),
                            page.instant(),
                            page.lead(),
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        }
        FieldTables tables = new FieldTables();
        for (GoldPage page : GoldPage.all(corpus)) {
            var known = gold.get(page.id());
            if (known != null) {
                tables.add(page, known);
            }
        }
        tables.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void add(GoldPage page, io.github.nutgraf.evaluation.GoldPage gold) {
        byte[] html = page.html();
        claims(Evidence.of(new PageReader(Options.DEFAULTS).read(html, null, page.url())), page, gold);
        Article article = Extractor.parse(html, null, page.url());
        Map<Metric, Double> scores = Scores.of(gold, Prediction.of(article));
        for (Map.Entry<ArticleField, Provenance> entry : article.provenance().entrySet()) {
            ArticleField field = entry.getKey();
            Provenance why = entry.getValue();
            if (why.source().equals("none")) {
                continue;
            }
            @Nullable Metric metric = DECIDED.get(field);
            @Nullable Double score = metric == null ? null : scores.get(metric);
            decisions
                    .computeIfAbsent(field + " | `" + why.source() + "`", k -> new Count())
                    .add(score);
            if (score != null) {
                counts(calibration, field, BORDERS.length)[bucket(why.confidence())].add(score);
                if (why.confidence() >= 0.9) {
                    counts(folds, field, GoldPage.FOLDS)[page.fold()].add(score);
                }
            }
        }
    }

    private void claims(Evidence evidence, GoldPage page, io.github.nutgraf.evaluation.GoldPage gold) {
        for (Topic topic : Topic.values()) {
            Map<String, List<String>> bySource = new LinkedHashMap<>();
            for (Claim claim : evidence.claims(topic)) {
                bySource.computeIfAbsent(claim.source(), k -> new ArrayList<>()).add(claim.value());
            }
            bySource.forEach(
                    (source, values) -> sources.computeIfAbsent(topic + " | `" + source + "`", k -> new Count())
                            .add(right(topic, values, page, gold)));
        }
    }

    private static @Nullable Double right(
            Topic topic, List<String> values, GoldPage page, io.github.nutgraf.evaluation.GoldPage gold) {
        @Nullable Metric metric = JUDGED.get(topic);
        if (metric == null) {
            return null;
        }
        if (topic == Topic.AUTHOR) {
            return Scores.of(gold, new Prediction(null, values, null, null, "")).get(metric);
        }
        @Nullable Double best = null;
        for (String value : values) {
            @Nullable String date = topic == Topic.PUBLISHED ? date(value, page.url()) : null;
            Prediction found = new Prediction(topic == Topic.PUBLISHED ? null : value, List.of(), date, null, "");
            @Nullable Double score = Scores.of(gold, found).get(metric);
            best = score == null ? best : best == null ? score : Double.valueOf(Math.max(best, score));
        }
        return best;
    }

    private static @Nullable String date(String value, String url) {
        DateHints hints = DateHints.of(null, url, null, LocalDate.MAX);
        @Nullable ArticleDate date = DateParser.parse(value, hints);
        return date == null ? null : date.toString();
    }

    private static Count[] counts(Map<ArticleField, Count[]> all, ArticleField field, int size) {
        return all.computeIfAbsent(field, k -> {
            Count[] counts = new Count[size];
            java.util.Arrays.setAll(counts, i -> new Count());
            return counts;
        });
    }

    private static int bucket(double confidence) {
        int i = 0;
        while (confidence < BORDERS[i]) {
            i++;
        }
        return i;
    }

    private void print(PrintStream out) {
        out.println("| topic | source | present | annotated | right, % |\n|---|---|---:|---:|---:|");
        table(out, sources);
        out.println("\n| field | winning source | given | annotated | right, % |\n|---|---|---:|---:|---:|");
        table(out, decisions);
        out.println("\n| field | confidence from | given | annotated | right, % |\n|---|---:|---:|---:|---:|");
        calibration.forEach((field, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                out.println("| " + field + " | " + BORDERS[i] + " | " + counts[i].row() + " |");
            }
        });
        out.println("\n| field, 0.9 or more | fold | given | annotated | right, % |\n|---|---:|---:|---:|---:|");
        folds.forEach((field, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                out.println("| " + field + " | " + i + " | " + counts[i].row() + " |");
            }
        });
    }

    private static void table(PrintStream out, Map<String, Count> counts) {
        counts.forEach((name, count) -> {
            if (count.present >= FEWEST_PAGES) {
                out.println("| " + name + " | " + count.row() + " |");
            }
        });
    }
}
