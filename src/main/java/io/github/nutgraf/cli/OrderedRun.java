package io.github.nutgraf.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Works on pages on several threads and hands the results on in input order, with a bounded number of pages under way.
 *
 * <p>The thread that reads the inputs also writes: once the window is full it waits for the oldest page. One page that
 * fails, even by running out of stack or memory, fails alone.
 */
final class OrderedRun<T> implements PageSink, AutoCloseable {

    /** What is done with a page, on any thread. */
    interface Work<T> {
        T on(InputPage page) throws IOException;
    }

    /** Where results go, in input order, on the thread that reads. */
    interface Results<T> {
        void done(InputPage page, T result) throws IOException;

        void failed(String id, String name, String reason) throws IOException;
    }

    private record Pending<T>(InputPage page, Future<T> result) {}

    /** Pages under way per thread: enough that one slow page does not hold up the rest, few enough for any memory. */
    private static final int WINDOW_PER_THREAD = 16;

    private final Work<T> work;
    private final Results<T> results;
    private final int window;
    private final ExecutorService workers;
    private final ArrayDeque<Pending<T>> pending = new ArrayDeque<>();

    OrderedRun(int threads, Work<T> work, Results<T> results) {
        this.work = work;
        this.results = results;
        this.window = threads * WINDOW_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "nutgraf");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void page(InputPage page) throws IOException {
        while (pending.size() >= window) {
            next();
        }
        pending.add(new Pending<>(page, workers.submit(() -> work.on(page))));
    }

    @Override
    public void unreadable(String name, String reason) throws IOException {
        finish();
        results.failed(name, name, reason);
    }

    /** Waits for all pages under way. */
    void finish() throws IOException {
        while (!pending.isEmpty()) {
            next();
        }
    }

    private void next() throws IOException {
        Pending<T> oldest = pending.remove();
        InputPage page = oldest.page();
        T result = null;
        Throwable failure = null;
        try {
            result = oldest.result().get();
        } catch (ExecutionException e) {
            failure = cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (result != null) {
            results.done(page, result);
        } else {
            results.failed(page.id(), page.name(), failure == null ? "no result" : Failure.reason(failure));
        }
    }

    private static Throwable cause(ExecutionException e) {
        @Nullable Throwable cause = e.getCause();
        return cause == null ? e : cause;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
