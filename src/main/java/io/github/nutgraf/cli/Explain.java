package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.Inputs;
import io.github.nutgraf.input.InterruptedRunException;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.StoppingSink;
import io.github.nutgraf.input.UniqueIds;
import io.github.nutgraf.input.UrlMap;
import io.github.nutgraf.output.WholeFile;
import io.github.nutgraf.render.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what was kept of a page, what was dropped, and why. */
@Command(
        name = "explain",
        description = "Show what was kept of a page, what was dropped, and why.",
        footer = {
            "",
            "Examples:",
            "  nutgraf explain page.html -o report.html",
            "  nutgraf explain page.html --format text",
            "  nutgraf explain pages/ --id ferry -o report.html"
        })
final class Explain implements Callable<Integer> {

    /** How the report is written. */
    enum ReportFormat {
        /** One file for a browser, which fetches nothing. */
        HTML,
        /** For a terminal. */
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = Descriptions.INPUT + " Or a web address.")
    private String input = "";

    @Option(names = "--id", paramLabel = "ID", description = "Which page of an input with several; else the first.")
    private @Nullable String id;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here; without it, to standard output.")
    private @Nullable String output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "html (default) or text.")
    private ReportFormat format = ReportFormat.HTML;

    @Mixin
    private WebOptions web = new WebOptions();

    @Override
    public Integer call() throws IOException {
        Path file = Extract.outputFile(spec, List.of(input), output);
        Picker picker = new Picker(id);
        try {
            PageSink untilFound = new StoppingSink(new UniqueIds(picker), () -> picker.page != null);
            new Inputs(UrlMap.none(), web.url(), web.timeout(), System.in, () -> false, untilFound)
                    .read(List.of(input));
        } catch (InterruptedRunException e) {
            // The rest of the input need not be read.
        }
        InputPage page = picker.page;
        if (page == null) {
            if (!picker.failed) {
                Main.stderr()
                        .println("nutgraf: " + Failure.oneLine(input) + ": no page" + (id == null ? "" : " " + id));
            }
            return ExitCodes.SOME_FAILED;
        }
        String report;
        try {
            Explanation explanation =
                    Extractor.with(Options.DEFAULTS).explain(page.content().read(), page.charset(), page.url());
            report = format == ReportFormat.HTML ? Report.html(page.id(), explanation) : Report.text(explanation);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            picker.unreadable(page.id(), page.name(), Failure.reason(e));
            return ExitCodes.SOME_FAILED;
        }
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        if (file == null) {
            try (OutputStream out = new StandardOutput()) {
                out.write(bytes);
            }
            return ExitCodes.OK;
        }
        try (WholeFile out = WholeFile.open(file)) {
            out.write(bytes);
            out.finish();
        }
        return ExitCodes.OK;
    }

    private static final class Picker implements PageSink {
        private final @Nullable String id;
        private @Nullable InputPage page;
        private boolean failed;

        Picker(@Nullable String id) {
            this.id = id;
        }

        @Override
        public void page(InputPage next) {
            if (page == null && (id == null || id.equals(next.id()))) {
                page = next;
            }
        }

        @Override
        public void unreadable(String failedId, String name, String reason) {
            failed = true;
            Main.stderr().println("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        }
    }
}
