package io.github.nutgraf.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Lets a run end cleanly on Ctrl-C and on SIGTERM: what is done is still written. No thread is interrupted, since that
 * would close the very file being written. A second signal ends the program at once, and so does a run that does not come to
 * its end, such as one that writes where nobody reads.
 */
final class StopSignal implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 15;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final @Nullable Object onInterrupt = Signals.register("INT", () -> stop(ExitCodes.INTERRUPTED));
    private final @Nullable Object onTermination = Signals.register("TERM", () -> stop(ExitCodes.TERMINATED));
    private volatile int code;

    /** Whether the run is to end. */
    boolean wanted() {
        return code != 0;
    }

    /** The exit code that tells which signal it was. */
    int code() {
        return code;
    }

    private void stop(int signal) {
        if (wanted()) {
            Runtime.getRuntime().halt(signal);
        }
        code = signal;
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Main.stderr().println("nutgraf: ended before all was written");
                Runtime.getRuntime().halt(signal);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written. */
    @Override
    public void close() {
        closed.countDown();
        Signals.unregister("INT", onInterrupt);
        Signals.unregister("TERM", onTermination);
    }
}
