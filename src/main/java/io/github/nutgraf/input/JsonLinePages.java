package io.github.nutgraf.input;

import java.io.BufferedInputStream;
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
 * Reads pages as crawlers write them: JSON Lines, each an object with {@code html} and perhaps {@code url} and
 * {@code id}. A line without an id is called by its file and number. A line that is none of this fails alone.
 */
final class JsonLinePages {

    /**
     * Longer lines fail: six characters of an escape stand for one byte of a page of 64 MB at most. A line is in memory
     * several times over while it is read, so a small heap takes shorter ones.
     */
    private static final int LONGEST_LINE =
            (int) Math.min(400_000_000, Runtime.getRuntime().maxMemory() / 6);

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLinePages() {}

    static void read(InputStream raw, String name, Function<String, @Nullable String> urls, PageSink sink)
            throws IOException {
        BufferedInputStream in = Decompression.open(raw);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int number = 1; next(in, line); number++) {
            String place = name + ":" + number;
            if (line.size() >= LONGEST_LINE) {
                sink.unreadable(place, place, "line too long");
                line = new ByteArrayOutputStream();
                continue;
            }
            InputPage page;
            try {
                String json = line.toString(StandardCharsets.UTF_8);
                if (json.isBlank()) {
                    continue;
                }
                page = page(json, place, urls);
            } catch (OutOfMemoryError e) {
                line = new ByteArrayOutputStream();
                sink.unreadable(place, place, Failure.reason(e));
                continue;
            } catch (JacksonException e) {
                sink.unreadable(place, place, "no JSON: " + Failure.oneLine(e.getOriginalMessage()));
                continue;
            }
            if (page == null) {
                sink.unreadable(place, place, "no html");
            } else {
                sink.page(page);
            }
        }
    }

    private static @Nullable InputPage page(String line, String place, Function<String, @Nullable String> urls) {
        String id = null;
        String url = null;
        String html = null;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    switch (key) {
                        case "id" -> id = json.getString();
                        case "url" -> url = json.getString();
                        case "html" -> html = json.getString();
                        default -> {}
                    }
                }
            }
        }
        if (html == null) {
            return null;
        }
        String name = id == null ? place : id;
        return InputPage.of(
                name, place, url == null ? urls.apply(name) : url, "UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads up to the next line feed, which alone ends a line; false at the end. */
    private static boolean next(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int c = in.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(c);
            }
        }
        return true;
    }
}
