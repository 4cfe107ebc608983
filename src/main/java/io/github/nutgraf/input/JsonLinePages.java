package io.github.nutgraf.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads pages as crawlers write them: JSON Lines, each an object with {@code html} ({@link JsonPage}). An object without an
 * id is called by its file and line. A line that is none of this fails alone.
 */
final class JsonLinePages {

    /**
     * Longer lines fail: six characters of an escape stand for one byte of a page of 64 MB at most. A line is in memory
     * several times over while it is read, so a small heap takes shorter ones.
     */
    private static final int LONGEST_LINE =
            (int) Math.min(400_000_000, Runtime.getRuntime().maxMemory() / 6);

    private static final JsonFactory JSON = new JsonFactory();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Function<String, @Nullable String> urls;
    private final PageSink sink;

    private JsonLinePages(String name, Function<String, @Nullable String> urls, PageSink sink) {
        this.name = name;
        this.urls = urls;
        this.sink = sink;
    }

    static void read(InputStream raw, String name, Function<String, @Nullable String> urls, PageSink sink)
            throws IOException {
        new JsonLinePages(name, urls, sink).read(Decompression.archive(raw, ""));
    }

    private void read(LineInput in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean more = true;
        for (; more; number++) {
            String place = name + ":" + number;
            try {
                line.reset();
                more = in.readLine(line, LONGEST_LINE);
                if (line.size() >= LONGEST_LINE) {
                    line = new ByteArrayOutputStream();
                    sink.unreadable(place, place, "line too long");
                } else {
                    line(line.toString(StandardCharsets.UTF_8), place);
                }
            } catch (OutOfMemoryError e) {
                line = new ByteArrayOutputStream();
                sink.unreadable(place, place, Failure.reason(e));
            } catch (DamagedInputException e) {
                sink.unreadable(place, place, Failure.reason(e));
            }
        }
    }

    /** Hands on the objects of a line; one is usual. */
    private void line(String text, String place) throws IOException {
        String line = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (line.isBlank()) {
            return;
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            int objects = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                objects++;
                String each = objects == 1 ? place : place + "." + objects;
                if (token != JsonToken.START_OBJECT) {
                    json.skipChildren();
                    sink.unreadable(each, each, "no object with html");
                    continue;
                }
                JsonPage object = JsonPage.read(json);
                InputPage page = null;
                String reason = object.problem();
                try {
                    page = reason == null ? object.page(each, urls) : null;
                } catch (IllegalArgumentException e) {
                    reason = "httpResponseBody is no base64";
                } catch (IOException e) {
                    reason = Failure.reason(e);
                }
                if (page != null) {
                    sink.page(page);
                } else {
                    String id = object.id();
                    sink.unreadable(id == null ? each : id, each, String.valueOf(reason));
                }
            }
        } catch (JacksonException e) {
            sink.unreadable(place, place, "no JSON: " + Failure.oneLine(e.getOriginalMessage()));
        }
    }
}
