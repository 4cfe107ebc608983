package io.github.nutgraf.input;

import com.github.luben.zstd.ZstdInputStream;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.text.Streams;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Reads bytes that may be packed, and no more of them than a page may have. How they are packed is told by their first
 * bytes: crawlers unpack pages and keep the label, and servers send {@code deflate} in two forms.
 */
public final class Decompression {

    /** One byte more than the extractor takes: it says in a note that it cut the page. */
    static final int LIMIT = Options.DEFAULTS.maxInputBytes() + 1;

    private static final int BUFFER = 1 << 16;

    /** Far more than any server applies; an archive's author may name any number. */
    private static final int MOST_CODINGS = 8;

    /** Bytes in which the first whole member of a damaged archive is looked for. */
    private static final int SEARCHED = 1 << 20;

    /** Head and foot of gzip, and how many times smaller it makes bytes at the most. */
    private static final int GZIP_LEAST = 18;

    private static final int GZIP_MOST = 1032;

    private Decompression() {}

    /** The stream, unpacked if it begins as gzip or zstd does, whatever its name says. */
    public static BufferedInputStream open(InputStream raw) throws IOException {
        return unpacked(raw);
    }

    private static LineInput unpacked(InputStream raw) throws IOException {
        LineInput in = buffered(raw);
        if (isGzip(in)) {
            return buffered(new GZIPInputStream(in, BUFFER));
        }
        return isZstd(in) ? buffered(new ZstdInputStream(in)) : in;
    }

    /**
     * An archive's stream, unpacked. A damaged piece of a gzipped one gives a {@link DamagedInputException}, and reading
     * goes on behind it.
     *
     * @param opening what every gzip member's content begins with; empty if that is not known
     */
    static LineInput archive(InputStream raw, String opening) throws IOException {
        LineInput in = buffered(raw);
        return isGzip(in) || beginsDamaged(in, opening) ? buffered(new GzipMembers(in, opening)) : unpacked(in);
    }

    /** Whether a gzipped archive's first bytes are damaged: it begins as none does, and has a member further on. */
    private static boolean beginsDamaged(BufferedInputStream in, String opening) throws IOException {
        byte[] start = start(in, PageBytes.START);
        if (opening.isEmpty() || PageBytes.areText(start) || isZstd(in)) {
            return false;
        }
        String ahead = new String(start(in, SEARCHED), StandardCharsets.ISO_8859_1);
        return ahead.contains("\u001f\u008b\b") && !ahead.contains(opening);
    }

    /**
     * A page's bytes. The stream is not closed.
     *
     * @throws IOException if it cannot be read, or what it holds is no page
     */
    static byte[] page(InputStream raw) throws IOException {
        return PageBytes.checked(open(raw).readNBytes(LIMIT));
    }

    /** The bytes of a page in a file. */
    public static byte[] page(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) < LIMIT) {
            return page(Files.readAllBytes(file));
        }
        try (InputStream raw = Files.newInputStream(file)) {
            return page(raw);
        }
    }

    /** A page's bytes; the same ones if they are not packed. {@link IOException} as from a stream. */
    static byte[] page(byte[] raw) throws IOException {
        InputStream in = new ByteArrayInputStream(raw);
        if (isGzip(in)) {
            InputStream unpacked = new GZIPInputStream(in, Math.min(BUFFER, raw.length));
            return PageBytes.checked(Streams.read(unpacked, LIMIT, gzipSize(raw)));
        }
        return raw.length <= LIMIT && !isZstd(in) ? PageBytes.checked(raw) : page(in);
    }

    /** What gzip's last four bytes say of the size, so that nothing need be copied; they may lie. */
    private static int gzipSize(byte[] raw) {
        int said = raw.length < GZIP_LEAST
                ? 0
                : ByteBuffer.wrap(raw, raw.length - 4, 4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt();
        return said < 0 || said / GZIP_MOST > raw.length ? raw.length : said;
    }

    /**
     * The bytes of a page that a server sent.
     *
     * @param codings values of {@code Content-Encoding}, in the order they were applied
     */
    static byte[] page(InputStream raw, List<String> codings) throws IOException {
        LineInput in = buffered(raw);
        List<String> names = codings.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() > MOST_CODINGS) {
            throw new IOException("said to be packed " + names.size() + " times");
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            in = buffered(decoded(in, names.get(i)));
        }
        return page(in);
    }

    /** What is no text is believed to be packed as its label says, where its first bytes do not tell. */
    private static InputStream decoded(BufferedInputStream in, String coding) throws IOException {
        if (PageBytes.areText(start(in, 64))) {
            return in;
        }
        if (isGzip(in) || isZstd(in)) {
            return open(in);
        }
        return switch (coding) {
            case "br" -> new BrotliInputStream(in, BUFFER);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(in)), BUFFER);
            case "gzip", "x-gzip" -> isZlib(in) ? new InflaterInputStream(in, new Inflater(), BUFFER) : in;
            default -> in;
        };
    }

    private static boolean isGzip(InputStream in) throws IOException {
        byte[] start = start(in, 2);
        return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /** A frame, or one to skip, as those begin that bring a dictionary (RFC 8878). */
    private static boolean isZstd(InputStream in) throws IOException {
        byte[] start = start(in, 4);
        if (start.length < 4) {
            return false;
        }
        int magic = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return magic == 0xfd2fb528 || (magic & 0xfffffff0) == 0x184d2a50;
    }

    /** RFC 1950: a method and a window, a check that makes a multiple of 31. */
    private static boolean isZlib(BufferedInputStream in) throws IOException {
        byte[] start = start(in, 2);
        return start.length == 2 && (start[0] & 0x8f) == 8 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
    }

    /** The first bytes of a stream that can be marked; they stay. */
    static byte[] start(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] start = in.readNBytes(length);
        in.reset();
        return start;
    }

    static LineInput buffered(InputStream in) {
        return in instanceof LineInput ready ? ready : new LineInput(in, BUFFER);
    }
}
