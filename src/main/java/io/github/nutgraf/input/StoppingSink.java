package io.github.nutgraf.input;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Ends the reading of the inputs once the run is to end, by {@link InterruptedRunException}. */
public final class StoppingSink extends PassingSink {

    private final BooleanSupplier stopped;

    public StoppingSink(PageSink rest, BooleanSupplier stopped) {
        super(rest);
        this.stopped = stopped;
    }

    @Override
    public void page(InputPage page) throws IOException {
        check();
        rest.page(page);
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        check();
        rest.unreadable(id, name, reason);
    }

    @Override
    public void skipped(String why) {
        check();
        rest.skipped(why);
    }

    private void check() {
        if (stopped.getAsBoolean()) {
            throw new InterruptedRunException();
        }
    }
}
