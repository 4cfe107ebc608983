package io.github.nutgraf.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where the results of many pages go. */
public interface BatchOutput extends Closeable {

    /** Takes the next page's result. */
    void write(String id, byte[] result) throws IOException;

    /** Learns that a page failed. */
    default void failed(String id, String name, String reason) throws IOException {}

    /** All results were taken: the output gets its final name. Without this, what was taken stays for a later run. */
    void finish() throws IOException;

    /** Standard output, or another stream that is written from its start. */
    static BatchOutput stream(OutputStream out) {
        return new BatchOutput() {
            @Override
            public void write(String id, byte[] result) throws IOException {
                out.write(result);
            }

            @Override
            public void finish() throws IOException {
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }
}
