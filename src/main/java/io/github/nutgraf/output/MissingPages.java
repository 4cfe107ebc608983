package io.github.nutgraf.output;

import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.PassingSink;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Passes over the pages that an earlier run is through with, and hands on the rest.
 */
public final class MissingPages extends PassingSink {

    private final Predicate<String> isDone;
    private final Predicate<String> hasFailed;

    /**
     * @param isDone by id; tells whom it concerns
     * @param hasFailed by id; likewise
     */
    public MissingPages(PageSink rest, Predicate<String> isDone, Predicate<String> hasFailed) {
        super(rest);
        this.isDone = isDone;
        this.hasFailed = hasFailed;
    }

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
}
