package io.github.nutgraf.input;

import io.github.nutgraf.input.WarcRecords.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;

/**
 * Reads the pages of a web archive (ISO 28500): the successful HTML responses, and HTML that was stored without a server's
 * answer, under their WARC-Record-ID. A record that cannot be read fails alone; damage is named and passed over.
 */
public final class WarcPages {

    private static final Set<String> WITH_PAGES = Set.of("response", "resource", "conversion");

    /** About pages or the crawl. */
    private static final Set<String> WITHOUT_PAGES = Set.of("request", "metadata", "warcinfo");

    private final String name;
    private final PageSink sink;
    private final WarcRecords records;
    private boolean any;

    private WarcPages(String name, PageSink sink, WarcRecords records) {
        this.name = name;
        this.sink = sink;
        this.records = records;
    }

    /**
     * An archive to be read record by record.
     *
     * @param raw the archive, packed or not; the caller closes it
     * @param name what it is called in messages and in ids of records that have none
     * @throws IOException if not even its beginning can be read
     */
    public static WarcPages open(InputStream raw, String name, PageSink sink) throws IOException {
        return new WarcPages(name, sink, new WarcRecords(Decompression.archive(raw, "WARC/")));
    }

    static void read(InputStream raw, String name, PageSink sink) throws IOException {
        WarcPages pages = open(raw, name, sink);
        boolean more = true;
        while (more) {
            more = pages.next();
        }
    }

    private record Captured(InputPage page, Capture capture) {}

    /**
     * Reads one record, or one damaged piece, and tells the sink at most one thing of it.
     *
     * @return whether there was one
     * @throws IOException if the archive cannot be read on, or there was no record in it at all
     */
    public boolean next() throws IOException {
        try {
            Entry record = records.next();
            if (record == null) {
                if (!any) {
                    throw new IOException("no web archive, or an empty one");
                }
                return false;
            }
            any = true;
            record(record);
        } catch (DamagedInputException | OutOfMemoryError e) {
            any = true;
            String reason = Failure.reason(e);
            String place = name + ": " + reason;
            sink.unreadable(place, name, reason);
        }
        return true;
    }

    private void record(Entry record) throws IOException {
        String type = record.field("warc-type").toLowerCase(Locale.ROOT);
        String place = name + ":" + record.offset();
        String id = id(record, place);
        if (WITH_PAGES.contains(type)) {
            Captured page;
            try {
                page = type.equals("response") ? response(record, id, place) : stored(record, id, place);
            } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
                sink.unreadable(id, place, Failure.reason(e));
                return;
            }
            if (page != null) {
                sink.page(page.page(), page.capture());
            }
        } else if (type.isEmpty()) {
            sink.unreadable(id, place, "a record without a type");
        } else if (!WITHOUT_PAGES.contains(type)) {
            sink.skipped(Set.of("revisit", "continuation").contains(type) ? type : "other record");
        }
    }

    /** The record's id without its brackets; its place if it has none. */
    private static String id(Entry record, String place) {
        String id = record.field("warc-record-id");
        id = id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
        return id.isBlank() ? place : id;
    }

    private static String address(Entry record) {
        String address = record.field("warc-target-uri");
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    /** What a server answered; null if it is no page. */
    private @Nullable Captured response(Entry record, String id, String place) throws IOException {
        if (!isHttp(record)) {
            sink.skipped("not HTTP");
            return null;
        }
        HttpResponse http = HttpResponse.parse(channel(record.block()));
        if (http.status() / 100 != 2) {
            sink.skipped("status " + http.status());
            return null;
        }
        String type = http.headers().first("Content-Type").orElse("");
        return captured(
                record,
                type,
                () -> Decompression.page(http.body().stream(), http.headers().all("Content-Encoding")),
                id,
                place,
                http.status());
    }

    private static ReadableByteChannel channel(byte[] block) {
        ReadableByteChannel bytes = Channels.newChannel(new ByteArrayInputStream(block));
        return LengthedBody.create(bytes, ByteBuffer.allocate(0), block.length);
    }

    private static boolean isHttp(Entry record) {
        String type = record.field("content-type").toLowerCase(Locale.ROOT);
        return type.isEmpty() ? ArchiveAddress.isOne(address(record)) : type.startsWith("application/http");
    }

    /** A page without a server's answer; null if it is none. */
    private @Nullable Captured stored(Entry record, String id, String place) throws IOException {
        return captured(
                record,
                record.field("content-type"),
                () -> Decompression.page(new ByteArrayInputStream(record.block())),
                id,
                place,
                null);
    }

    /** A page of this type; one that names none has to look like one. Null if it is none. */
    private @Nullable Captured captured(
            Entry record, String named, InputPage.Content content, String id, String place, @Nullable Integer status)
            throws IOException {
        MediaType type = MediaType.parseLeniently(named);
        byte[] bytes = isHtml(type) ? content.read() : named.isBlank() ? unnamed(content) : new byte[0];
        if (!isHtml(type) && !PageBytes.lookLikeHtml(bytes)) {
            sink.skipped("not HTML");
            return null;
        }
        return new Captured(
                InputPage.of(id, place, address(record), charset(type), bytes), new Capture(date(record), status));
    }

    /** Without a name it may be anything; what cannot be read is no page. */
    private static byte[] unnamed(InputPage.Content content) {
        try {
            return content.read();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static @Nullable Instant date(Entry record) {
        try {
            return Instant.parse(record.field("warc-date"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isHtml(MediaType type) {
        String base = type.type() + "/" + type.subtype();
        return base.equalsIgnoreCase("text/html") || base.equalsIgnoreCase("application/xhtml+xml");
    }

    private static @Nullable String charset(MediaType type) {
        return type.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals("charset"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
