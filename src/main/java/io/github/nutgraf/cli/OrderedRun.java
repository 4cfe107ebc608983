package io.github.nutgraf.cli;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.InterruptedRunException;
import io.github.nutgraf.input.PageSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Works on pages on several threads and hands the results on in input order, with a bounded number of pages, and of
 * bytes, under way.
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

        default void skipped(String why) {}

        default void notice(String line) {}
    }

    private record Pending<T>(InputPage page, Future<T> result) {}

    /** Pages under way per thread: enough that one slow page does not hold up the rest, few enough for any memory. */
    private static final int WINDOW_PER_THREAD = 16;

    /** Bytes of pages that wait in memory; a single larger page still passes. With a small heap less may wait. */
    private static final long HELD = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 16);

    private final Work<T> work;
    private final Results<T> results;
    private final BooleanSupplier stopped;
    private final int window;
    private final ExecutorService workers;
    private final ArrayDeque<Pending<T>> pending = new ArrayDeque<>();
    private long held;

    /** @param stopped whether to end early, by {@link InterruptedRunException} */
    OrderedRun(int threads, Work<T> work, Results<T> results, BooleanSupplier stopped) {
        this.work = work;
        this.results = results;
        this.stopped = stopped;
        this.window = threads * WINDOW_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "nutgraf");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void page(InputPage page) throws IOException {
        while (pending.size() >= window || (!pending.isEmpty() && held + page.held() > HELD)) {
            next();
        }
        held += page.held();
        pending.add(new Pending<>(page, workers.submit(() -> work.on(page))));
    }

    @Override
    public void unreadable(String id, String name, String reason) throws IOException {
        finish();
        results.failed(id, name, reason);
    }

    @Override
    public void skipped(String why) {
        results.skipped(why);
    }

    @Override
    public void notice(String line) {
        results.notice(line);
    }

    /** Waits for all pages under way. */
    @Override
    public void finish() throws IOException {
        while (!pending.isEmpty()) {
            next();
        }
    }

    /** Hands on the pages that are done, up to the first that is not. */
    void finishDone() throws IOException {
        while (!pending.isEmpty() && pending.element().result().isDone()) {
            next();
        }
    }

    private void next() throws IOException {
        Pending<T> oldest = pending.element();
        T result;
        try {
            result = await(oldest.result());
        } catch (ExecutionException e) {
            pending.remove();
            held -= oldest.page().held();
            Throwable cause = e.getCause();
            results.failed(oldest.page().id(), oldest.page().name(), Failure.reason(cause == null ? e : cause));
            return;
        }
        pending.remove();
        held -= oldest.page().held();
        results.done(oldest.page(), result);
    }

    /** Looks up every so often whether the run is to end: a page may take long, and a person waits. */
    private T await(Future<T> result) throws ExecutionException {
        while (true) {
            if (stopped.getAsBoolean() && !result.isDone()) {
                throw new InterruptedRunException();
            }
            try {
                return result.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedRunException();
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
