package io.github.nutgraf.cli;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.InterruptedRunException;
import io.github.nutgraf.input.PageSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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

    /** Pages under way per thread: enough that one slow page does not hold up the rest, few enough for any memory. */
    private static final int WINDOW_PER_THREAD = 16;

    /** Milliseconds between two looks at whether to end. */
    private static final int LOOK_UP = 100;

    /** Bytes of pages that wait in memory; a single larger page still passes. With a small heap less may wait. */
    private static final long HELD = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 16);

    private final Work<T> work;
    private final Results<T> results;
    private final BooleanSupplier stopped;
    private final int window;
    private final ThreadPoolExecutor workers;
    private final ArrayDeque<PageTask<T>> pending = new ArrayDeque<>();
    private long held;

    /** @param stopped whether to end early, by {@link InterruptedRunException} */
    OrderedRun(int threads, Work<T> work, Results<T> results, BooleanSupplier stopped) {
        this.work = work;
        this.results = results;
        this.stopped = stopped;
        this.window = threads * WINDOW_PER_THREAD;
        this.workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedRun::thread);
    }

    private static Thread thread(Runnable tasks) {
        Thread thread = new Thread(tasks, "nutgraf");
        thread.setDaemon(true);
        // What goes wrong with a page is told of the page.
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        return thread;
    }

    @Override
    public void page(InputPage page) throws IOException {
        while (pending.size() >= window || (!pending.isEmpty() && held + page.held() > HELD)) {
            next();
        }
        held += page.held();
        pending.add(begin(page));
        if (page.held() > HELD) {
            // It may fill the memory: nothing else is read or worked on meanwhile.
            finish();
        }
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
        while (!pending.isEmpty() && isDone(pending.element(), 0)) {
            next();
        }
    }

    private void next() throws IOException {
        PageTask<T> oldest = pending.element();
        await(oldest);
        if (oldest.ranOutOfMemory() && oldest.page().held() <= HELD) {
            // What was worked on beside it may have taken the memory: once more, alone.
            for (PageTask<T> other : pending) {
                await(other);
            }
            oldest = begin(oldest.page());
            await(oldest);
        }
        pending.remove();
        InputPage page = oldest.page();
        held -= page.held();
        Throwable failure = oldest.failure();
        if (failure == null) {
            results.done(page, oldest.result());
        } else {
            results.failed(page.id(), page.name(), Failure.reason(failure));
        }
    }

    private PageTask<T> begin(InputPage page) {
        PageTask<T> task = new PageTask<>(page, work);
        workers.execute(task);
        return task;
    }

    /** Looks up every so often whether the run is to end: a page may take long, and a person waits. */
    private void await(PageTask<T> task) {
        while (!isDone(task, stopped.getAsBoolean() ? 0 : LOOK_UP)) {
            if (stopped.getAsBoolean()) {
                throw new InterruptedRunException();
            }
            try {
                // A worker that found no memory to wait for the next page is gone.
                workers.prestartAllCoreThreads();
            } catch (OutOfMemoryError e) {
                // What fills the memory is a page under way, and will end.
            }
        }
    }

    private static boolean isDone(PageTask<?> task, int millis) {
        try {
            return task.await(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedRunException();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
