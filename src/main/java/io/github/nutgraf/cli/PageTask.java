package io.github.nutgraf.cli;

import io.github.nutgraf.input.InputPage;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A page under way, and what came of it. The JDK's own futures ask for memory the first time that one fails: where there is
 * none, such a one would never be done.
 */
final class PageTask<T> implements Runnable {

    private final InputPage page;
    private final OrderedRun.Work<T> work;
    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean done;

    PageTask(InputPage page, OrderedRun.Work<T> work) {
        this.page = page;
        this.work = work;
    }

    InputPage page() {
        return page;
    }

    @Override
    public void run() {
        try {
            result = work.on(page);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            // Reached even if to catch something takes memory that is not there.
            finish();
        }
    }

    private synchronized void finish() {
        done = true;
        notifyAll();
    }

    /** Waits so many milliseconds, none for 0; whether it is done. */
    synchronized boolean await(int most) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(most);
        for (long left = most; !done && left > 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
        return done;
    }

    /** Of a page that is done: whether there was too little memory for it. */
    synchronized boolean ranOutOfMemory() {
        return failure == null ? result == null : failure instanceof OutOfMemoryError;
    }

    /** Of a page that is done: why it failed; null if it did not. */
    synchronized @Nullable Throwable failure() {
        return failure != null || result != null ? failure : new OutOfMemoryError();
    }

    /** Of a page that did not fail. */
    synchronized T result() {
        return Objects.requireNonNull(result);
    }
}
