package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extracts many pages into one file of JSON Lines. */
@Command(name = "batch", description = "Extract many pages into JSON Lines, in input order.")
final class Batch implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders of .html or .htm, perhaps .gz.")
    private List<String> inputs = List.of();

    @Option(names = "-o", paramLabel = "FILE", description = "Write here; without it, to standard output.")
    private @Nullable Path output;

    @Option(names = "--urls", paramLabel = "FILE", description = "Addresses of the pages: id, tab, url a line.")
    private @Nullable Path urls;

    @Option(names = "--threads", paramLabel = "N", description = "Pages extracted at a time; all cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        Map<String, String> addresses = urls == null ? Map.of() : UrlMap.read(urls);
        Extractor extractor = Extractor.with(Options.DEFAULTS);
        try (OutputStream out =
                        output == null ? Main.stdout() : new BufferedOutputStream(Files.newOutputStream(output));
                LineResults results = new LineResults(out, Main.stderr());
                OrderedRun<byte[]> run =
                        new OrderedRun<>(Math.max(1, threads), page -> line(extractor, page), results)) {
            new Inputs(addresses, run).read(inputs);
            run.finish();
            return results.failures == 0 ? ExitCodes.OK : ExitCodes.SOME_FAILED;
        }
    }

    private static byte[] line(Extractor extractor, InputPage page) throws IOException {
        String json =
                ArticleLine.write(page.id(), extractor.extract(page.content().read(), page.charset(), page.url()));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static final class LineResults implements OrderedRun.Results<byte[]>, AutoCloseable {
        private final OutputStream out;
        private final PrintStream err;
        private int failures;

        LineResults(OutputStream out, PrintStream err) {
            this.out = out;
            this.err = err;
        }

        @Override
        public void done(InputPage page, byte[] result) throws IOException {
            out.write(result);
        }

        @Override
        public void failed(String id, String name, String reason) {
            failures++;
            err.println("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
