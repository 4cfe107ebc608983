package io.github.nutgraf.input;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Ends the reading of the inputs once the run is to end, by {@link InterruptedRunException}. */
public record StoppingSink(PageSink rest, BooleanSupplier stopped) implements PageSink {

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

    @Override
    public void notice(String line) {
        rest.notice(line);
    }

    @Override
    public void finish() throws IOException {
        rest.finish();
    }

    private void check() {
        if (stopped.getAsBoolean()) {
            throw new InterruptedRunException();
        }
    }
}
