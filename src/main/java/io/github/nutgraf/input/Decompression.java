package io.github.nutgraf.input;

import io.github.nutgraf.article.Options;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads bytes that may be gzipped, and no more of them than a page may have. */
public final class Decompression {

    /** One byte more than the extractor takes: it says in a note that it cut the page. */
    private static final int LIMIT = Options.DEFAULTS.maxInputBytes() + 1;

    private static final int BUFFER = 1 << 16;

    private Decompression() {}

    /** The stream, unpacked if it begins as gzip does, whatever its name says. */
    public static BufferedInputStream open(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    /** A page's bytes. The stream is not closed. */
    static byte[] page(InputStream raw) throws IOException {
        return open(raw).readNBytes(LIMIT);
    }

    /** The bytes of a page in a file. */
    public static byte[] page(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file)) {
            return page(raw);
        }
    }
}
