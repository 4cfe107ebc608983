package io.github.nutgraf.input;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A page as crawlers write it into JSON: its text as {@code html} (also {@code browserHtml}), or its bytes in base64 as
 * {@code httpResponseBody}, as Zyte's export has them; beside it perhaps {@code id}, {@code url} and, for bytes,
 * {@code charset} (also {@code encoding}, as Scrapy calls it). All else is passed over.
 */
final class JsonPage {

    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String html;
    private @Nullable String packed;
    private @Nullable String charset;
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
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                page.set(key, json.getString(), text);
            }
        }
        return page;
    }

    private void set(String key, String value, boolean text) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "id" -> id = value;
            case "url" -> url = value;
            case "charset", "encoding" -> charset = value;
            case "html", "browserhtml" -> html = text && html == null ? value : html;
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
     */
    InputPage page(String place, Function<String, @Nullable String> urls) {
        String name = id == null ? place : id;
        String address = url == null ? urls.apply(name) : url;
        return html != null
                ? InputPage.of(name, place, address, "UTF-8", html.getBytes(StandardCharsets.UTF_8))
                : InputPage.of(
                        name, place, address, charset, Base64.getMimeDecoder().decode(packed == null ? "" : packed));
    }
}
