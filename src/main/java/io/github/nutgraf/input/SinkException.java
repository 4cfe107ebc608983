package io.github.nutgraf.input;

import java.io.IOException;

/**
 * Carries a failure to write through code that reads an archive, so that a full disk is not taken for a broken archive.
 */
final class SinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IOException failure;

    private SinkException(IOException failure) {
        super(failure);
        this.failure = failure;
    }

    IOException cause() {
        return failure;
    }

    /** The sink, with its failures marked as its own. */
    static PageSink marking(PageSink sink) {
        return new PageSink() {
            @Override
            public void page(InputPage page) {
                try {
                    sink.page(page);
                } catch (IOException e) {
                    throw new SinkException(e);
                }
            }

            @Override
            public void unreadable(String id, String name, String reason) {
                try {
                    sink.unreadable(id, name, reason);
                } catch (IOException e) {
                    throw new SinkException(e);
                }
            }

            @Override
            public void skipped(String why) {
                sink.skipped(why);
            }

            @Override
            public void notice(String line) {
                sink.notice(line);
            }
        };
    }
}
