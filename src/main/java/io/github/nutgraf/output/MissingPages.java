package io.github.nutgraf.output;

import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Passes over the pages that an earlier run is through with, and hands on the rest.
 *
 * @param isDone by id; tells whom it concerns
 * @param hasFailed by id; likewise
 */
public record MissingPages(PageSink rest, Predicate<String> isDone, Predicate<String> hasFailed) implements PageSink {

    @Override
    public void page(InputPage page) throws IOException {
        if (!hasFailed.test(page.id()) && !isDone.test(page.id())) {
            rest.page(page);
        }
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        if (!hasFailed.test(id)) {
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

    @Override
    public void finish() throws IOException {
        rest.finish();
    }
}
