package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.Inputs;
import io.github.nutgraf.input.InterruptedRunException;
import io.github.nutgraf.input.PageCount;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.StoppingSink;
import io.github.nutgraf.input.UniqueIds;
import io.github.nutgraf.input.UrlMap;
import io.github.nutgraf.output.BatchOutput;
import io.github.nutgraf.output.ErrorLog;
import io.github.nutgraf.output.OutputFormat;
import io.github.nutgraf.output.Overwriting;
import io.github.nutgraf.output.PartOutput;
import io.github.nutgraf.output.RunDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts many pages into one file, or into a folder of files. */
@Command(
        name = "batch",
        description = "Extract many pages, in input order.",
        footer = {
            "",
            "Examples:",
            "  nutgraf batch pages/ -o articles.jsonl",
            "  nutgraf batch crawl.warc.gz -o articles.jsonl.gz --errors failed.jsonl",
            "  nutgraf batch crawl.warc.gz -o articles.jsonl.gz --resume",
            "  nutgraf batch pages/ -o markdown/ --format markdown"
        })
final class Batch implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Descriptions.INPUT)
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here; gzipped if it ends in .gz; a file a page if it is a folder or ends in /. "
                    + "Without it, to standard output.")
    private @Nullable String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (default) or csv; for a folder also json (default), markdown, html, text, tei.")
    private @Nullable OutputFormat format;

    @Option(names = "--urls", paramLabel = "FILE", description = "Addresses of the pages: id, tab, url a line.")
    private @Nullable Path urls;

    @Option(names = "--threads", paramLabel = "N", description = "Pages extracted at a time; all cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--errors", paramLabel = "FILE", description = "Write the pages that failed here: id and reason.")
    private @Nullable Path errors;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description = "Write pages of these kinds alone: ${COMPLETION-CANDIDATES}; the summary counts the rest.")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--gzip", description = "Gzip the files of a folder.")
    private boolean gzip;

    @Option(names = "--resume", description = "Go on with a run that was ended; the inputs must be the same.")
    private boolean resume;

    @Option(names = "--strict", description = "End the run at the first page that fails.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary, failures alone.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if ("-".equals(output)) {
            output = null; // Standard output, as without -o.
        }
        if ("".equals(output)) {
            throw usage("-o wants a name");
        }
        boolean folder = output != null && (output.endsWith("/") || Files.isDirectory(FileNames.path(output)));
        OutputFormat chosen = format != null ? format : folder ? OutputFormat.JSON : OutputFormat.JSONL;
        if (!folder && !chosen.isLine()) {
            throw usage("--format " + chosen + " wants a folder to write to: -o FOLDER/");
        }
        if (gzip && !folder) {
            throw usage("--gzip is for a folder; a file is gzipped if its name ends in .gz");
        }
        if (resume && output == null) {
            throw usage("--resume wants -o");
        }
        if (threads < 1) {
            throw usage("--threads must be 1 or more");
        }
        refuseToOverwrite(folder, chosen);
        UrlMap addresses = urls == null ? UrlMap.none() : UrlMap.read(urls);
        try (StopSignal interruption = new StopSignal();
                Destination destination = destination(folder, chosen)) {
            return run(destination, chosen, addresses, interruption);
        } catch (Destination.OtherRunException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private void refuseToOverwrite(boolean folder, OutputFormat chosen) throws IOException {
        Overwriting reading = new Overwriting(inputs, urls);
        Path out = output == null ? null : FileNames.path(output);
        List<Path> files = out == null || folder ? List.of() : PartOutput.files(out);
        if (reading.isRead(files) || (folder && out != null && reading.isRead(out, chosen.suffix()))) {
            throw usage("-o " + output + " would overwrite what is read: name another file or folder");
        }
        if (errors == null) {
            return;
        }
        if (reading.isRead(List.of(errors))) {
            throw usage("--errors " + errors + " would overwrite what is read: name another file");
        }
        if (reading.wouldBeRead(errors)) {
            throw usage("--errors " + errors + " would be read, as one of a folder: name another file");
        }
        for (Path file : files) {
            if (Overwriting.same(file, errors)) {
                throw usage("-o and --errors are one file");
            }
        }
    }

    private Destination destination(boolean folder, OutputFormat chosen) throws IOException {
        if (output == null) {
            return Destination.standardOutput();
        }
        RunDescription run = RunDescription.of(chosen, gzip, urls, kinds, inputs);
        if (folder) {
            return Destination.folder(FileNames.path(output), chosen, gzip, run, resume);
        }
        Path file = PartOutput.target(FileNames.path(output));
        if (!Files.exists(file) || Files.isRegularFile(file)) {
            return Destination.file(file, chosen, run, resume);
        }
        if (resume) {
            throw usage("--resume wants a file: " + output + " is a device or a pipe");
        }
        return Destination.device(file);
    }

    private int run(Destination destination, OutputFormat chosen, UrlMap addresses, StopSignal interruption)
            throws IOException {
        Extractor extractor = Extractor.with(Options.DEFAULTS);
        BatchOutput out = destination.out();
        try (ErrorLog log = destination.errors(errors);
                Progress progress = new Progress(Main.stderr(), Terminal.watchesErrors(), quiet)) {
            BatchResults results = new BatchResults(out, log, progress, kinds, strict);
            boolean whole;
            Tally tally;
            try (OrderedRun<BatchResults.Extracted> run = new OrderedRun<>(
                    threads, page -> extract(extractor, chosen, page), results, interruption::wanted)) {
                PageSink ahead = destination.ahead().ahead(run, results, this::goingOn);
                tally = new Tally(new UniqueIds(new StoppingSink(ahead, interruption::wanted)), results.outcomes());
                PageCount.inBackground(inputs, (pages, counted) -> {
                    ShortRun.begin(pages);
                    if (counted) {
                        progress.total(pages);
                    }
                });
                whole = read(addresses, tally, interruption::wanted);
                if (!whole && !results.endedByLoss()) {
                    run.finishDone();
                }
            }
            if (whole) {
                out.finish();
            }
            progress.end();
            if (!quiet) {
                progress.line("nutgraf: " + progress);
                progress.line("nutgraf: " + tally);
                results.summary().lines().forEach(progress::line);
            }
            if (!whole) {
                progress.line("nutgraf: " + (results.endedByLoss() ? "ended at the first loss" : "interrupted")
                        + (output == null ? "" : "; --resume goes on from here"));
                return results.endedByLoss() ? ExitCodes.SOME_FAILED : interruption.code();
            }
            return results.anyFailed() ? ExitCodes.SOME_FAILED : ExitCodes.OK;
        }
    }

    private void goingOn(long pages, List<String> failures) throws IOException {
        if (errors != null) {
            ErrorLog.keep(errors, failures);
        }
        if (!quiet) {
            Main.stderr().println("nutgraf: going on behind " + pages + " pages");
        }
    }

    /** Whether the inputs were read to their end. */
    private boolean read(UrlMap addresses, PageSink sink, BooleanSupplier stopped) throws IOException {
        try {
            new Inputs(addresses, null, new WebOptions().timeout(), System.in, stopped, sink).read(inputs);
            sink.finish();
            return true;
        } catch (InterruptedRunException e) {
            return false;
        }
    }

    private static BatchResults.Extracted extract(Extractor extractor, OutputFormat format, InputPage page)
            throws IOException {
        byte[] html = page.content().read();
        Article article = extractor.extract(html, page.charset(), page.url());
        byte[] output = format.write(page.id(), article).getBytes(StandardCharsets.UTF_8);
        return new BatchResults.Extracted(article, output, html.length);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
