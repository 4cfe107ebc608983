package io.github.nutgraf.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Reads the pages of a web archive (ISO 28500): the successful HTML responses, under their WARC-Record-ID. A response
 * that cannot be read fails alone; a record that cannot even be found the end of ends the archive.
 */
final class WarcPages {

    private WarcPages() {}

    static void read(InputStream raw, String name, PageSink sink) throws IOException {
        try (WarcReader reader = new WarcReader(raw)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof WarcRevisit) {
                    sink.skipped("revisit");
                } else if (next.get() instanceof WarcResponse response) {
                    response(response, name + ":" + reader.position(), sink);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void response(WarcResponse response, String place, PageSink sink) throws IOException {
        String id = response.id().toString();
        byte[] bytes;
        MediaType type;
        try {
            HttpResponse http = response.http();
            type = http.contentType();
            if (http.status() / 100 != 2) {
                sink.skipped("status " + http.status());
                return;
            }
            if (!isHtml(type)) {
                sink.skipped("not HTML");
                return;
            }
            bytes = Decompression.page(http.bodyDecoded().stream());
        } catch (IOException | IllegalArgumentException | OutOfMemoryError e) {
            sink.unreadable(id, place, Failure.reason(e));
            return;
        }
        sink.page(InputPage.of(id, place, response.target(), charset(type), bytes));
    }

    private static boolean isHtml(MediaType type) {
        String base = type.type() + "/" + type.subtype();
        return base.equalsIgnoreCase("text/html") || base.equalsIgnoreCase("application/xhtml+xml");
    }

    private static @Nullable String charset(MediaType type) {
        return type.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals("charset"))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
