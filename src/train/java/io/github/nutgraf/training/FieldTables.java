package io.github.nutgraf.training;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.evaluation.GoldPage;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.Candidates;
import io.github.nutgraf.field.Candidates.Given;
import io.github.nutgraf.page.PageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints the tables of {@code docs/fields.md}: how often each source of a field is present and how often right, or, where
 * no corpus says what is right, how often it gives the value chosen; and how often values of a confidence are right, in
 * all and in five folds by site. The argument is a corpus folder. Takes about as long as two runs of {@code evaluate}.
 */
public final class FieldTables {

    private static final double[] BORDERS = {0.95, 0.9, 0.8, 0.7, 0.5, 0};

    private static final int FEWEST_PAGES = 15;

    private static final Map<Topic, List<Metric>> JUDGED = Map.of(
            Topic.HEADLINE, List.of(Metric.TITLE),
            Topic.HEADING, List.of(Metric.TITLE),
            Topic.AUTHOR, List.of(Metric.AUTHOR),
            Topic.PUBLISHED, List.of(Metric.DAY, Metric.TIME),
            Topic.DESCRIPTION, List.of(Metric.LEAD));

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
    private final Map<String, Count> agreements = new TreeMap<>();
    private final Map<String, Count> choices = new TreeMap<>();
    private final Map<String, Count> decisions = new TreeMap<>();
    private final Map<ArticleField, Count[]> calibration = new LinkedHashMap<>();
    private final Map<ArticleField, Count[]> folds = new LinkedHashMap<>();

    private FieldTables() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        FieldTables tables = new FieldTables();
        CorpusPage.all(corpus).parallelStream()
                .map(Read::of)
                .forEachOrdered(read -> tables.add(read, read.page().gold().fieldsAlone()));
        tables.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** A page with what it claims and what was made of it. */
    private record Read(CorpusPage page, Evidence evidence, List<Given> bylines, List<Given> dates, Article article) {
        static Read of(CorpusPage page) {
            byte[] html = page.html();
            Candidates candidates = new Candidates(new PageReader(Options.DEFAULTS).read(html, null, page.url()));
            return new Read(
                    page,
                    candidates.evidence(),
                    candidates.bylines(),
                    candidates.dates(),
                    Extractor.parse(html, null, page.url()));
        }
    }

    private void add(Read read, GoldPage gold) {
        CorpusPage page = read.page();
        Article article = read.article();
        claims(read, gold);
        for (Given given : read.bylines()) {
            choices.computeIfAbsent("BYLINE | " + given.source(), k -> new Count())
                    .add(Scores.of(gold, new Prediction(null, given.values(), null, null, ""))
                            .get(Metric.AUTHOR));
        }
        days(read, gold);
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
                    counts(folds, field, CorpusPage.FOLDS)[page.fold()].add(score);
                }
            }
        }
    }

    /** A source that gives several days is right if one of them is. */
    private void days(Read read, GoldPage gold) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        boolean annotated = false;
        for (Given given : read.dates()) {
            @Nullable
            Double score = Scores.of(
                            gold, new Prediction(null, List.of(), given.values().get(0), null, ""))
                    .get(Metric.DAY);
            annotated |= score != null;
            right.merge(given.source(), score != null && score == 1, Boolean::logicalOr);
        }
        for (Map.Entry<String, Boolean> entry : right.entrySet()) {
            choices.computeIfAbsent("DAY | | " + entry.getKey(), k -> new Count())
                    .add(annotated ? (entry.getValue() ? 1.0 : 0.0) : null);
        }
    }

    private void claims(Read read, GoldPage gold) {
        for (Topic topic : Topic.values()) {
            Map<String, List<String>> bySource = new LinkedHashMap<>();
            for (Claim claim : read.evidence().claims(topic)) {
                bySource.computeIfAbsent(claim.source(), k -> new ArrayList<>()).add(claim.value());
            }
            bySource.forEach((source, values) -> {
                for (Metric metric : JUDGED.getOrDefault(topic, List.of())) {
                    String name = topic + " as " + metric.name().toLowerCase(Locale.ROOT);
                    sources.computeIfAbsent(name + " | `" + source + "`", k -> new Count())
                            .add(right(topic, metric, values, read.page(), gold));
                }
                if (topic == Topic.DESCRIPTION || !JUDGED.containsKey(topic)) {
                    agreements
                            .computeIfAbsent(topic + " | `" + source + "`", k -> new Count())
                            .add(Agreement.of(topic, values, read.article()));
                }
            });
        }
    }

    private static @Nullable Double right(
            Topic topic, Metric metric, List<String> values, CorpusPage page, GoldPage gold) {
        if (topic == Topic.AUTHOR) {
            return Scores.of(gold, new Prediction(null, values, null, null, "")).get(metric);
        }
        @Nullable Double best = null;
        for (String value : values) {
            Prediction found = switch (topic) {
                case PUBLISHED -> new Prediction(null, List.of(), date(value, page.url()), null, "");
                case DESCRIPTION -> new Prediction(null, List.of(), null, value, "");
                default -> new Prediction(value, List.of(), null, null, "");
            };
            @Nullable Double score = Scores.of(gold, found).get(metric);
            best = score == null ? best : best == null ? score : Double.valueOf(Math.max(best, score));
        }
        return best;
    }

    private static @Nullable String date(String value, @Nullable String url) {
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
        out.println("\n| topic | source | present | chosen | same, % |\n|---|---|---:|---:|---:|");
        table(out, agreements);
        out.println("\n| field | place | candidate | present | annotated | right, % |\n|---|---|---|---:|---:|---:|");
        table(out, choices);
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
