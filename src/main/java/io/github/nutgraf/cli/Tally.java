package io.github.nutgraf.cli;

import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.PassingSink;
import java.io.IOException;
import java.util.Locale;

/** Counts what comes in and what becomes of it, so that a run can show that nothing is lost in between. */
final class Tally extends PassingSink {

    private final Tally.Outcomes outcomes;
    private long in;

    /** What became of pages. */
    static final class Outcomes {
        private long done;
        private long passedOver;
        private long failed;
        private long before;

        void done() {
            done++;
        }

        void passedOver() {
            passedOver++;
        }

        void failed() {
            failed++;
        }

        /** An earlier run is through with so many. */
        void before(long pages) {
            before += pages;
        }
    }

    Tally(PageSink rest, Outcomes outcomes) {
        super(rest);
        this.outcomes = outcomes;
    }

    @Override
    public void page(InputPage page) throws IOException {
        in++;
        rest.page(page);
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        in++;
        rest.unreadable(id, name, reason);
    }

    @Override
    public void skipped(String why) {
        in++;
        rest.skipped(why);
    }

    /** The sum; a run that was ended early has pages that are not done. */
    @Override
    public String toString() {
        String sum = String.format(
                Locale.ROOT,
                "%d in = %d done + %d passed over + %d failed",
                in,
                outcomes.done,
                outcomes.passedOver,
                outcomes.failed);
        long left = in - outcomes.done - outcomes.passedOver - outcomes.failed - outcomes.before;
        return sum
                + (outcomes.before > 0 ? " + " + outcomes.before + " by the earlier run" : "")
                + (left != 0 ? " + " + left + " not done" : "");
    }
}
