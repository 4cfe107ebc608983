package io.github.nutgraf.output;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.PassingSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Passes over the pages an earlier run is through with, and hands on the rest.
 *
 * <p>Inputs come in the same order each time and results were written in that order, so the ids written are the inputs
 * with some left out: one walk along both tells what is done, without keeping either in memory. A page ahead of the last one
 * written that has no result failed, and is not tried again, for its line would come too late; or it was of a kind that
 * nobody wants.
 */
public final class Resumed extends PassingSink {

    /** Learns where the earlier run ended. */
    public interface AtEnd {
        /**
         * Takes what came before the end.
         *
         * @param pages how many there were
         * @param failures the lines of those that failed
         */
        void reached(long pages, List<String> failures) throws IOException;
    }

    private final DoneIds done;
    private final OutputFormat format;
    private final Map<String, String> failures;
    private final AtEnd atEnd;
    private final List<String> failed = new ArrayList<>();
    private long pages;
    private boolean ended;

    /** What stands beside the unfinished output tells which pages failed. */
    public Resumed(Path part, DoneIds done, OutputFormat format, PageSink rest, AtEnd atEnd) throws IOException {
        super(rest);
        this.done = done;
        this.format = format;
        this.failures = RunDescription.failures(part);
        this.atEnd = atEnd;
    }

    @Override
    public void page(InputPage page) throws IOException {
        if (isDone(page.id())) {
            pages++;
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

    private boolean isDone(String id) throws IOException {
        String next = done.current();
        if (next == null) {
            end();
            return false;
        }
        if (next.equals(format == OutputFormat.CSV ? CsvLine.shownId(id) : id)) {
            return true;
        }
        pages++;
        String line = failures.get(id);
        if (line != null) {
            failed.add(line);
        }
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
            atEnd.reached(pages, failed);
        }
    }
}
