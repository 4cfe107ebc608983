package io.github.nutgraf.input;

import io.github.nutgraf.text.Characters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A page as crawlers write it into JSON: its text as {@code html} (also {@code browserHtml}), or its bytes in base64 as
 * {@code httpResponseBody}, as Zyte's export has them; beside it perhaps {@code id}, {@code url} and, for bytes,
 * {@code charset} (also {@code encoding}, as Scrapy calls it) or the server's {@code headers}: an object of names and values
 * or lists of values (Scrapy), {@code httpResponseHeaders}, a list of objects with {@code name} and {@code value} (Zyte), pairs
 * of both, or the lines as they were sent. All else is passed over, such as the {@code date} of the crawl: a text is as it is whenever it was fetched.
 */
final class JsonPage {

    private static final Set<String> HEADERS = Set.of("headers", "httpresponseheaders");

    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String html;
    private @Nullable String packed;
    private @Nullable String charset;
    private @Nullable String contentType;
    private final List<String> codings = new ArrayList<>();
    private boolean htmlIsNoString;

    private JsonPage() {}

    /** Reads the object that the parser has just entered, to its end. */
    static JsonPage read(JsonParser json) {
        JsonPage page = new JsonPage();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            boolean text = value == JsonToken.VALUE_STRING;
            if (key.equals("html") && value != JsonToken.VALUE_NULL) {
                page.htmlIsNoString = !text;
            }
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                if (HEADERS.contains(key.toLowerCase(Locale.ROOT))) {
                    page.headers(json);
                } else {
                    json.skipChildren();
                }
            } else if (value != JsonToken.VALUE_NULL) {
                page.set(key, json.getString(), text);
            }
        }
        return page;
    }

    /** Reads objects of names and values, of one header each, and pairs, whichever it is. */
    private void headers(JsonParser json) {
        String key = null;
        String name = null;
        String value = null;
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                return;
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.PROPERTY_NAME) {
                key = json.currentName();
            } else if (token == JsonToken.VALUE_STRING) {
                String text = json.getString();
                boolean named = "name".equals(key) || (key == null && name == null);
                if (key != null && !named && !key.equals("value")) {
                    header(key, text);
                } else if (named) {
                    name = text;
                } else {
                    value = text;
                }
            } else if (token != JsonToken.START_ARRAY || key == null) {
                key = null;
                name = null;
                value = null;
            }
            if (name != null && value != null) {
                header(name, value);
                name = null;
                value = null;
            }
        }
    }

    private void header(String name, String value) {
        if (name.strip().equalsIgnoreCase("content-type")) {
            contentType = value.strip();
        } else if (name.strip().equalsIgnoreCase("content-encoding")) {
            codings.add(value.strip());
        }
    }

    private void set(String key, String value, boolean text) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "id" -> id = value.isBlank() ? null : value;
            case "url" -> url = value;
            case "charset", "encoding" -> charset = value;
            case "html", "browserhtml" -> html = text && html == null ? value : html;
            case "headers", "httpresponseheaders" ->
                value.lines()
                        .map(line -> line.split(":", 2))
                        .filter(parts -> parts.length > 1)
                        .forEach(parts -> header(parts[0], parts[1]));
            case "httpresponsebody" -> packed = text ? value : packed;
            default -> {}
        }
    }

    @Nullable
    String id() {
        return id;
    }

    /** Why it is no page; null if it is one. */
    @Nullable
    String problem() {
        if (html == null && packed == null) {
            return htmlIsNoString ? "html is no string" : "no html";
        }
        return null;
    }

    /**
     * The page.
     *
     * @throws IllegalArgumentException if its bytes are no base64
     * @throws IOException if they are packed and damaged, or no page
     */
    InputPage page(String place, Function<String, @Nullable String> urls) throws IOException {
        String name = id == null ? place : id;
        String address = url == null ? urls.apply(name) : url;
        @Nullable String text = html;
        if (text != null) {
            // Made bytes by the thread that extracts: the one that reads the lines has enough to do.
            return new InputPage(
                    name,
                    place,
                    address,
                    "UTF-8",
                    Character.BYTES * text.length(),
                    () -> Characters.clean(text).getBytes(StandardCharsets.UTF_8));
        }
        byte[] given = Base64.getMimeDecoder().decode(packed == null ? "" : packed);
        byte[] bytes = Decompression.page(new ByteArrayInputStream(given), codings);
        String named = charset == null && contentType != null ? WebPage.charset(contentType) : charset;
        return InputPage.of(name, place, address, named, bytes);
    }
}
