package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.Inputs;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.UniqueIds;
import io.github.nutgraf.input.UrlMap;
import io.github.nutgraf.output.OutputFormat;
import io.github.nutgraf.output.Overwriting;
import io.github.nutgraf.output.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts one page, or a few, and prints them. */
@Command(
        name = "extract",
        description = "Extract a page and print it. The default command.",
        footer = {
            "",
            "Examples:",
            "  nutgraf page.html",
            "  nutgraf page.html --format markdown -o story.md",
            "  nutgraf https://example.org/story",
            "  curl -s https://example.org/story | nutgraf - --url https://example.org/story"
        })
final class Extract implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Descriptions.INPUT + " Or a web address.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here, gzipped if it ends in .gz; without it, to standard output.")
    private @Nullable String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json (default), jsonl, markdown, html, text, tei or csv.")
    private OutputFormat format = OutputFormat.JSON;

    @Mixin
    private WebOptions web = new WebOptions();

    /** For annotations to set. */
    Extract() {
        this(List.of());
    }

    /** With no option given. */
    Extract(List<String> inputs) {
        this.inputs = inputs;
    }

    @Override
    public Integer call() throws IOException {
        Path file = outputFile(spec, inputs, output);
        if (file == null) {
            try (OutputStream out = new BufferedOutputStream(new StandardOutput())) {
                return print(out).failed ? ExitCodes.SOME_FAILED : ExitCodes.OK;
            }
        }
        try (WholeFile out = WholeFile.open(file)) {
            Printer printer = print(out);
            if (printer.any) {
                out.finish();
            }
            return printer.failed ? ExitCodes.SOME_FAILED : ExitCodes.OK;
        }
    }

    private Printer print(OutputStream out) throws IOException {
        Printer printer = new Printer(out);
        out.write(format.head().getBytes(StandardCharsets.UTF_8));
        PageSink sink = new UniqueIds(printer);
        new Inputs(UrlMap.none(), web.url(), web.timeout(), System.in, () -> false, sink).read(inputs);
        out.flush();
        return printer;
    }

    /** The file to write to, null for standard output; refuses one that is an input. */
    static @Nullable Path outputFile(@Nullable CommandSpec spec, List<String> inputs, @Nullable String output)
            throws IOException {
        if (spec == null || output == null || output.equals("-")) {
            return null;
        }
        if (output.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "-o wants a name");
        }
        Path file = FileNames.path(output);
        if (new Overwriting(inputs).isRead(WholeFile.files(file))) {
            throw new ParameterException(
                    spec.commandLine(), "-o " + output + " would overwrite what is read: name another file");
        }
        return file;
    }

    private final class Printer implements PageSink {
        private final Extractor extractor = Extractor.with(Options.DEFAULTS);
        private final OutputStream out;
        private boolean any;
        private boolean failed;

        Printer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void page(InputPage page) throws IOException {
            byte[] text;
            try {
                byte[] bytes = page.content().read();
                text = format.write(page.id(), extractor.extract(bytes, page.charset(), page.url()))
                        .getBytes(StandardCharsets.UTF_8);
            } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
                unreadable(page.id(), page.name(), Failure.reason(e));
                return;
            }
            out.write(text);
            any = true;
        }

        @Override
        public void unreadable(String id, String name, String reason) {
            failed = true;
            Main.stderr().println("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        }

        @Override
        public void notice(String line) {
            Main.stderr().println("nutgraf: " + Failure.oneLine(line));
        }
    }
}
