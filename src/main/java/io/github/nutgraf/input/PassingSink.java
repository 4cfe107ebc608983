package io.github.nutgraf.input;

import java.io.IOException;

/** Hands everything on to another sink; one of these kinds changes what it names alone. */
public abstract class PassingSink implements PageSink {

    /** Where all goes. */
    protected final PageSink rest;

    protected PassingSink(PageSink rest) {
        this.rest = rest;
    }

    @Override
    public void page(InputPage page) throws IOException {
        rest.page(page);
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        rest.unreadable(id, name, reason);
    }

    @Override
    public void skipped(String why) {
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
}
