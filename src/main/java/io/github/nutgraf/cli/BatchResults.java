package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.output.BatchOutput;
import io.github.nutgraf.output.ErrorLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes the results of a batch in input order: to the output, the error log, the progress and the summary. */
final class BatchResults implements OrderedRun.Results<BatchResults.Extracted> {

    /**
     * What came of a page.
     *
     * @param article what was found
     * @param output the same as written
     * @param size the page's length in bytes
     */
    record Extracted(Article article, String output, int size) {}

    private final BatchOutput out;
    private final @Nullable ErrorLog errors;
    private final Progress progress;
    private final Summary summary = new Summary();
    private boolean failed;

    BatchResults(BatchOutput out, @Nullable ErrorLog errors, Progress progress) {
        this.out = out;
        this.errors = errors;
        this.progress = progress;
    }

    @Override
    public void done(InputPage page, Extracted result) throws IOException {
        out.write(page.id(), result.output().getBytes(StandardCharsets.UTF_8));
        summary.add(result.article());
        progress.done(result.size());
    }

    @Override
    public void failed(String id, String name, String reason) throws IOException {
        failed = true;
        progress.failed();
        progress.line("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        if (errors != null) {
            errors.write(id, name, reason);
        }
    }

    @Override
    public void notice(String line) {
        progress.line("nutgraf: " + Failure.oneLine(line));
    }

    @Override
    public void skipped(String why) {
        summary.skipped(why);
    }

    /** An earlier part of this run had failures. */
    void failedBefore() {
        failed = true;
    }

    boolean anyFailed() {
        return failed;
    }

    Summary summary() {
        return summary;
    }
}
