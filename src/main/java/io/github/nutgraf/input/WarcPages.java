package io.github.nutgraf.input;

import io.github.nutgraf.input.WarcRecords.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
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
final class WarcPages {

    private static final Set<String> WITH_PAGES = Set.of("response", "resource", "conversion");

    private final String name;
    private final PageSink sink;

    private WarcPages(String name, PageSink sink) {
        this.name = name;
        this.sink = sink;
    }

    static void read(InputStream raw, String name, PageSink sink) throws IOException {
        new WarcPages(name, sink).read(new WarcRecords(Decompression.archive(raw, "WARC/"), WarcPages::mayBePage));
    }

    private static boolean mayBePage(Map<String, String> fields) {
        return WITH_PAGES.contains(type(fields));
    }

    private static String type(Map<String, String> fields) {
        return fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    }

    private void read(WarcRecords records) throws IOException {
        boolean any = false;
        while (true) {
            try {
                Entry record = records.next();
                if (record == null) {
                    break;
                }
                any = true;
                record(record);
            } catch (DamagedInputException | OutOfMemoryError e) {
                any = true;
                String reason = Failure.reason(e);
                String place = name + ": " + reason;
                sink.unreadable(place, name, reason);
            }
        }
        if (!any) {
            throw new IOException("no web archive, or an empty one");
        }
    }

    private void record(Entry record) throws IOException {
        String type = type(record.fields());
        if (type.equals("revisit")) {
            sink.skipped("revisit");
        } else if (WITH_PAGES.contains(type)) {
            String place = name + ":" + record.offset();
            String id = id(record, place);
            InputPage page;
            try {
                page = type.equals("response") ? response(record, id, place) : stored(record, id, place);
            } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
                sink.unreadable(id, place, Failure.reason(e));
                return;
            }
            if (page != null) {
                sink.page(page);
            }
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
    private @Nullable InputPage response(Entry record, String id, String place) throws IOException {
        if (!isHttp(record)) {
            sink.skipped("not HTTP");
            return null;
        }
        HttpResponse http = HttpResponse.parse(channel(record.block()));
        MediaType type = http.contentType();
        if (http.status() / 100 != 2) {
            sink.skipped("status " + http.status());
            return null;
        }
        if (!isHtml(type)) {
            sink.skipped("not HTML");
            return null;
        }
        byte[] bytes = Decompression.page(http.body().stream(), http.headers().all("Content-Encoding"));
        return InputPage.of(id, place, address(record), charset(type), bytes);
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
    private @Nullable InputPage stored(Entry record, String id, String place) throws IOException {
        MediaType type = MediaType.parseLeniently(record.field("content-type"));
        if (!isHtml(type)) {
            sink.skipped("not HTML");
            return null;
        }
        byte[] bytes = Decompression.page(new ByteArrayInputStream(record.block()));
        return InputPage.of(id, place, address(record), charset(type), bytes);
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
