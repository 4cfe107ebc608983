package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.evaluation.ConfusionTable;
import io.github.nutgraf.evaluation.Floors;
import io.github.nutgraf.evaluation.GoldPage;
import io.github.nutgraf.evaluation.Metric;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.ScoreTable;
import io.github.nutgraf.evaluation.Scores;
import io.github.nutgraf.input.Decompression;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well pages are extracted, against what people found in them. */
@Command(
        name = "evaluate",
        description = "Measure accuracy on annotated pages.",
        footer = {
            "",
            "Examples:",
            "  nutgraf evaluate corpus/",
            "  nutgraf evaluate corpus/ --worst title 20",
            "  nutgraf evaluate corpus/ --by-language",
            "  nutgraf evaluate corpus/ --confusion kind",
            "  nutgraf evaluate corpus/ --floors floors.tsv"
        })
final class Evaluate implements Callable<Integer> {

    private static final String UNKNOWN = "?";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Parameters(paramLabel = "CORPUS", description = "A folder with gold.jsonl and pages/<id>.html.gz.")
    @SuppressWarnings("NullAway.Init")
    private Path corpus;

    @Option(names = "--only", paramLabel = "NAME", description = "Measure on the pages of this corpus alone.")
    private @Nullable String only;

    @Option(
            names = "--worst",
            arity = "2",
            paramLabel = "METRIC N",
            hideParamSyntax = true,
            description = "List the N pages that do worst by a metric instead of the table.")
    private @Nullable List<String> worst;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score this output of any extractor instead of running this one.")
    private @Nullable Path predictions;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description =
                    "Fail with exit code 3 if a figure is below its floor: corpus, tab, metric, tab, floor a line.")
    private @Nullable Path floors;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write floors that leave some room below the figures of this run.")
    private @Nullable Path record;

    @Option(
            names = "--by-language",
            description = "A line of the table for each language in which the stories were found to be.")
    private boolean byLanguage;

    @Option(
            names = "--confusion",
            paramLabel = "FIELD",
            description = "Count what pages were taken for instead of the table; FIELD is kind.")
    private @Nullable String confusion;

    @Option(names = "--threads", paramLabel = "N", description = "Pages extracted at a time; all cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        if (byLanguage && floors != null) {
            throw new ParameterException(spec.commandLine(), "--floors are by corpus: not with --by-language");
        }
        if (record != null && (byLanguage || only != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--record takes all corpora: not with --by-language or --only");
        }
        if (confusion != null && !confusion.equals("kind")) {
            throw new ParameterException(spec.commandLine(), "--confusion wants the field kind, not " + confusion);
        }
        if (confusion != null && worst != null) {
            throw new ParameterException(spec.commandLine(), "--confusion and --worst are two lists: ask for one");
        }
        Floors least = floors == null ? new Floors(List.of()) : Floors.read(floors);
        List<GoldPage> gold = new ArrayList<>(GoldPage.readAll(corpus.resolve("gold.jsonl")));
        only(gold);
        Measured measured = predictions == null ? extracted(gold) : read(gold, Prediction.readAll(predictions));
        PrintStream out = Main.stdout();
        if (worst != null) {
            worst(measured.table, worst, out);
        } else if (confusion != null) {
            out.println(measured.kinds);
        } else {
            out.println(measured.table);
            out.println(measured.missing + " pages without a result");
        }
        if (record != null) {
            Floors.below(measured.table).write(record);
        }
        List<String> violations = least.violations(measured.table);
        violations.forEach(line -> Main.stderr().println("nutgraf: " + line));
        return violations.isEmpty() ? ExitCodes.OK : ExitCodes.BELOW_FLOOR;
    }

    private void only(List<GoldPage> gold) {
        if (only == null) {
            return;
        }
        Set<String> names = new TreeSet<>(gold.stream().map(GoldPage::corpus).toList());
        if (!names.contains(only)) {
            throw new ParameterException(
                    spec.commandLine(), "no pages of " + only + "; there are: " + String.join(" ", names));
        }
        gold.removeIf(page -> !page.corpus().equals(only));
    }

    private Measured read(List<GoldPage> gold, Map<String, Prediction> predictions) {
        Measured measured = new Measured(Map.of(), byLanguage);
        for (GoldPage page : gold) {
            measured.add(page, Result.of(page, predictions.getOrDefault(page.id(), Prediction.NONE)));
            measured.missing += predictions.containsKey(page.id()) ? 0 : 1;
        }
        return measured;
    }

    private Measured extracted(List<GoldPage> gold) throws IOException {
        Extractor extractor = Extractor.with(Options.DEFAULTS);
        Map<String, GoldPage> byId = new HashMap<>();
        gold.forEach(page -> byId.put(page.id(), page));
        Measured measured = new Measured(byId, byLanguage);
        try (OrderedRun<Result> run =
                new OrderedRun<>(Math.max(1, threads), page -> score(extractor, byId, page), measured, () -> false)) {
            for (GoldPage page : gold) {
                Path file = corpus.resolve("pages").resolve(page.id() + ".html.gz");
                run.page(
                        new InputPage(page.id(), file.toString(), page.url(), null, 0, () -> Decompression.page(file)));
            }
            run.finish();
        }
        return measured;
    }

    private static Result score(Extractor extractor, Map<String, GoldPage> gold, InputPage page) throws IOException {
        GoldPage annotated = gold.get(page.id());
        return annotated == null
                ? new Result(UNKNOWN, "", Map.of())
                : Result.of(
                        annotated,
                        Prediction.of(extractor.extract(page.content().read(), page.charset(), page.url())));
    }

    /** How a page did, and the language it was found to be in. */
    private record Result(String language, String kind, Map<Metric, Double> scores) {

        static Result of(GoldPage page, Prediction prediction) {
            @Nullable String tag = prediction.language();
            int dash = tag == null ? -1 : tag.indexOf('-');
            String language = tag == null ? UNKNOWN : dash < 0 ? tag : tag.substring(0, dash);
            return new Result(language, prediction.kind(), Scores.of(page, prediction));
        }
    }

    private void worst(ScoreTable table, List<String> metricAndCount, PrintStream out) {
        try {
            Metric metric = Metric.of(metricAndCount.get(0));
            if (!table.metrics().contains(metric)) {
                throw new IllegalArgumentException("no page is annotated for " + metric.label());
            }
            for (ScoreTable.Scored scored : table.worst(metric, Integer.parseInt(metricAndCount.get(1)))) {
                out.println(String.format(
                                Locale.ROOT,
                                "%6.2f  %s  %s",
                                100 * scored.scores().getOrDefault(metric, 0.0),
                                scored.page().id(),
                                Objects.requireNonNullElse(scored.page().url(), ""))
                        .stripTrailing());
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--worst wants a number and a metric that pages are annotated for; there are: "
                            + String.join(
                                    " ",
                                    table.metrics().stream().map(Metric::label).toList()),
                    e);
        }
    }

    private static final class Measured implements OrderedRun.Results<Result> {
        private final ScoreTable table;

        /** Of the pages annotated as stories or none. */
        private final ConfusionTable kinds = new ConfusionTable();

        private final Map<String, GoldPage> gold;
        private final boolean byLanguage;
        private int missing;

        Measured(Map<String, GoldPage> gold, boolean byLanguage) {
            this.gold = gold;
            this.byLanguage = byLanguage;
            table = new ScoreTable(byLanguage ? "language" : "corpus");
        }

        void add(GoldPage page, Result result) {
            table.add(byLanguage ? result.language() : page.corpus(), page, result.scores());
            if (page.story() != null) {
                kinds.add(page.corpus(), result.kind());
            }
        }

        @Override
        public void done(InputPage page, Result result) {
            GoldPage annotated = gold.get(page.id());
            if (annotated != null) {
                add(annotated, result);
            }
        }

        @Override
        public void failed(String id, String name, String reason) {
            GoldPage annotated = gold.get(id);
            missing++;
            if (annotated != null) {
                add(annotated, Result.of(annotated, Prediction.NONE));
            }
            Main.stderr().println("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        }
    }
}
