package io.github.nutgraf.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly on Ctrl-C: the virtual machine waits, for a while, until what is done has been written. No
 * thread is interrupted, since that would close the very file being written.
 */
final class StopSignal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "nutgraf-stop");
    private volatile boolean wanted;

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the run is to end. */
    boolean wanted() {
        return wanted;
    }

    private void stop() {
        wanted = true;
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Main.stderr().println("nutgraf: ended before all was written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written: the virtual machine may go. */
    @Override
    public void close() {
        closed.countDown();
        if (!wanted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The machine is already going, and need not wait any more.
            }
        }
    }
}
