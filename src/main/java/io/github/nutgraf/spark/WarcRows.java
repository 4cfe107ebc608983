package io.github.nutgraf.spark;

import io.github.nutgraf.input.Capture;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PageSink;
import io.github.nutgraf.input.WarcPages;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The records of one web archive as rows, read when they are asked for: one record is in memory at a time. Damage in the
 * archive is a row with its reason; only if the file system fails does the task fail, so that Spark tries again.
 */
final class WarcRows implements Iterator<Row>, PageSink {

    private final String file;
    private final Source source;
    private final Queue<Row> ready = new ArrayDeque<>();
    private @Nullable WarcPages pages;
    private boolean ended;

    WarcRows(InputStream in, String file) {
        this.file = file;
        this.source = new Source(in);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() {
        try {
            if (pages == null) {
                pages = WarcPages.open(source, file, this);
            }
            ended = !pages.next();
            if (ended) {
                source.close();
            }
        } catch (IOException e) {
            if (source.failure != null) {
                throw new UncheckedIOException(source.failure);
            }
            ended = true;
            unreadable(file, file, Failure.reason(e));
        }
    }

    @Override
    public void page(InputPage page) throws IOException {
        page(page, new Capture(null, null));
    }

    @Override
    public void page(InputPage page, Capture capture) throws IOException {
        ready.add(Records.page(
                file,
                page.id(),
                page.url(),
                capture.date(),
                capture.status(),
                page.charset(),
                page.content().read()));
    }

    @Override
    public void unreadable(String id, String name, String reason) {
        ready.add(Records.noPage(Records.ERROR, reason, file, id));
    }

    @Override
    public void skipped(String why) {
        ready.add(Records.noPage(Records.PASSED_OVER, why, file, null));
    }

    /** Remembers whether it was the file system that failed. */
    private static final class Source extends FilterInputStream {

        private @Nullable IOException failure;

        Source(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
