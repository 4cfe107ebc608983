package io.github.nutgraf.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: a bar on a terminal, else a line every half minute. */
final class Progress implements AutoCloseable {

    private static final long LINE_EVERY_NANOS = 30_000_000_000L;

    private final PrintStream err;
    private final boolean quiet;
    private final long start = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private long lastLine = start;
    private boolean ended;
    private long done;
    private long failed;
    private long bytes;

    /**
     * @param err where it is shown
     * @param terminal whether a person is watching
     * @param quiet whether to show nothing but the lines asked for
     */
    Progress(PrintStream err, boolean terminal, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
        this.bar = terminal && !quiet
                ? new ProgressBarBuilder()
                        .setTaskName("pages")
                        .setInitialMax(-1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(500)
                        .setConsumer(new ConsoleProgressBarConsumer(err))
                        .showSpeed()
                        .build()
                : null;
    }

    /** How many pages there will be; until this is known no time left is shown. */
    void total(long pages) {
        if (bar != null) {
            bar.maxHint(pages);
        }
    }

    void done(int size) {
        done++;
        bytes += size;
        show();
    }

    void failed() {
        failed++;
        show();
    }

    /** Prints a line that stays. */
    void line(String line) {
        err.println(bar == null || ended ? line : "\r\u001b[K" + line);
    }

    private void show() {
        if (bar != null) {
            bar.stepTo(done + failed);
            bar.setExtraMessage(String.format(Locale.ROOT, " %d failed, %.1f MB/s", failed, bytes / 1e6 / seconds()));
        } else if (!quiet && System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
            lastLine = System.nanoTime();
            line("nutgraf: " + this);
        }
    }

    private double seconds() {
        return Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    }

    /** Done, failed, and how fast. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d done, %d failed, %.1f s, %.0f pages/s, %.1f MB/s",
                done,
                failed,
                seconds(),
                (done + failed) / seconds(),
                bytes / 1e6 / seconds());
    }

    /** Lets the bar stand as it is; lines come below it. Closing it once more would draw it once more. */
    void end() {
        if (bar != null && !ended) {
            ended = true;
            bar.close();
        }
    }

    @Override
    public void close() {
        end();
    }
}
