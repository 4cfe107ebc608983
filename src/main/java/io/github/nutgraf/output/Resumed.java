package io.github.nutgraf.output;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import java.io.IOException;

/**
 * Passes over the pages an earlier run is through with, and hands on the rest.
 *
 * <p>Inputs come in the same order each time and results were written in that order, so the ids written are the inputs
 * with the failed ones left out: one walk along both tells what is done, without keeping either in memory. A page ahead
 * of the last one written that has no result failed, and is not tried again: its line would come too late.
 */
public final class Resumed implements PageSink {

    /** Learns where the earlier run ended. */
    public interface AtEnd {
        void reached(long written, long failed) throws IOException;
    }

    private final DoneIds done;
    private final OutputFormat format;
    private final PageSink rest;
    private final AtEnd atEnd;
    private long written;
    private long failed;
    private boolean ended;

    public Resumed(DoneIds done, OutputFormat format, PageSink rest, AtEnd atEnd) {
        this.done = done;
        this.format = format;
        this.rest = rest;
        this.atEnd = atEnd;
    }

    @Override
    public void page(InputPage page) throws IOException {
        if (isDone(page.id())) {
            written++;
            done.advance();
        } else if (ended) {
            rest.page(page);
        }
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        if (!isDone(id) && ended) {
            rest.unreadable(id, name, reason);
        }
    }

    @Override
    public void notice(String line) {
        rest.notice(line);
    }

    @Override
    public void skipped(String why) {
        rest.skipped(why);
    }

    private boolean isDone(String id) throws IOException {
        String next = done.current();
        if (next == null) {
            end();
            return false;
        }
        if (next.equals(format == OutputFormat.CSV ? CsvLine.shownId(id) : id)) {
            return true;
        }
        failed++;
        return false;
    }

    /**
     * The inputs are at their end.
     *
     * @throws IOException if the earlier run wrote pages that are not among them
     */
    @Override
    public void finish() throws IOException {
        if (done.current() != null) {
            throw new IOException("the unfinished output is of other inputs: it goes on with "
                    + Failure.oneLine(String.valueOf(done.current())) + ", which is not among these");
        }
        end();
        rest.finish();
    }

    private void end() throws IOException {
        if (!ended) {
            ended = true;
            atEnd.reached(written, failed);
        }
    }
}
