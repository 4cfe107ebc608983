package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can be given up while nothing comes: reading ends by {@link InterruptedRunException}. Java cannot wake a
 * thread that waits for a pipe, or for somebody to open its other end, so another one does the waiting.
 */
final class StoppableInput extends InputStream {

    private static final int BUFFER = 1 << 16;

    private static final int PATIENCE_SECONDS = 10;

    /** Stands for the end of the stream. */
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(4);
    private final BooleanSupplier stopped;
    private final Runnable waiting;
    private volatile @Nullable InputStream raw;
    private volatile @Nullable IOException failure;
    private byte[] chunk = {};
    private int at;
    private boolean ended;
    private boolean told;
    private volatile boolean closed;

    /** Opens the stream. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * @param opening what to read; opened at once, but not waited for
     * @param stopped whether to end
     * @param waiting told once when nothing has come for ten seconds
     */
    StoppableInput(Opening opening, BooleanSupplier stopped, Runnable waiting) {
        this.stopped = stopped;
        this.waiting = waiting;
        Thread thread = new Thread(() -> pump(opening), "nutgraf-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void pump(Opening opening) {
        byte[] buffer = new byte[BUFFER];
        try {
            try {
                InputStream raw = opening.open();
                this.raw = raw;
                for (int n = raw.read(buffer); n >= 0 && !closed; n = raw.read(buffer)) {
                    if (n > 0) {
                        chunks.put(Arrays.copyOf(buffer, n));
                    }
                }
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException | OutOfMemoryError e) {
                // Somebody waits for the end, or for this.
                failure = new IOException(Failure.reason(e), e);
            }
            chunks.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is something to read; waits for it. */
    private boolean more() throws IOException {
        long since = System.nanoTime();
        while (!ended && at == chunk.length) {
            if (!told && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                told = true;
                waiting.run();
            }
            if (stopped.getAsBoolean()) {
                throw new InterruptedRunException();
            }
            try {
                byte[] next = chunks.poll(100, TimeUnit.MILLISECONDS);
                if (next != null) {
                    chunk = next;
                    at = 0;
                    ended = next.length == 0;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedRunException();
            }
        }
        IOException failed = failure;
        if (ended && failed != null) {
            throw failed;
        }
        return !ended;
    }

    @Override
    public int read() throws IOException {
        return more() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int n = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, n);
        at += n;
        return n;
    }

    /** What lies in memory; a gzip reader asks whether another member follows, and must wait for the answer. */
    @Override
    public int available() throws IOException {
        return more() ? chunk.length - at : 0;
    }

    /** The thread that waits is let go: it ends with the next bytes, and nobody closes a stream that it reads. */
    @Override
    public void close() throws IOException {
        closed = true;
        chunks.clear();
        InputStream opened = raw;
        if (ended && opened != null) {
            opened.close();
        }
    }
}
