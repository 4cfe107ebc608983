package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.InterruptedRunException;
import io.github.nutgraf.output.BatchOutput;
import io.github.nutgraf.output.ErrorLog;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Set;
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
    record Extracted(
            Article article,
            @SuppressWarnings("ArrayRecordComponent") byte[] output,
            int size) {}

    private final BatchOutput out;
    private final @Nullable ErrorLog errors;
    private final Progress progress;
    private final Set<Kind> kinds;
    private final boolean strict;
    private final Summary summary = new Summary();
    private final Tally.Outcomes outcomes = new Tally.Outcomes();
    private boolean failed;
    private boolean endedByLoss;

    /**
     * @param kinds what is written; pages of other kinds are counted
     * @param strict whether the first loss ends the run, by {@link InterruptedRunException}
     */
    BatchResults(BatchOutput out, @Nullable ErrorLog errors, Progress progress, Set<Kind> kinds, boolean strict) {
        this.kinds = kinds;
        this.out = out;
        this.errors = errors;
        this.progress = progress;
        this.strict = strict;
    }

    @Override
    public void done(InputPage page, Extracted result) throws IOException {
        Kind kind = result.article().kind();
        if (!kinds.contains(kind)) {
            skipped("kind " + kind);
            return;
        }
        try {
            out.write(page.id(), result.output());
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // In a folder, something of another's stands where this page's file is to be.
            failed(page.id(), page.name(), Failure.withFile(e));
            return;
        }
        outcomes.done();
        summary.add(result.article());
        progress.done(result.size());
    }

    @Override
    public void failed(String id, String name, String reason) throws IOException {
        failed = true;
        outcomes.failed();
        summary.lost(reason);
        progress.failed();
        progress.line("nutgraf: " + Failure.oneLine(name) + ": " + reason);
        if (errors != null) {
            errors.write(id, name, reason);
        }
        if (strict) {
            // Not told to the output: a later run is to try this page again.
            endedByLoss = true;
            throw new InterruptedRunException();
        }
        out.failed(id, name, reason);
    }

    @Override
    public void notice(String line) {
        progress.line("nutgraf: " + Failure.oneLine(line));
    }

    @Override
    public void skipped(String why) {
        outcomes.passedOver();
        summary.skipped(why);
    }

    /** An earlier part of this run is through with so many pages, of which so many failed. */
    void before(long pages, long failures) {
        outcomes.before(pages);
        failed |= failures > 0;
    }

    boolean anyFailed() {
        return failed;
    }

    /** Whether the run is at its end because something was lost. */
    boolean endedByLoss() {
        return endedByLoss;
    }

    Summary summary() {
        return summary;
    }

    Tally.Outcomes outcomes() {
        return outcomes;
    }
}
