package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an Article's main fields as one line of JSON. */
final class ArticleLine {

    private static final JsonFactory JSON = new JsonFactory();

    private ArticleLine() {}

    static String write(String id, Article article) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            text(json, "url", article.url());
            text(json, "headline", article.headline());
            json.writeArrayPropertyStart("byline");
            for (Author author : article.byline()) {
                json.writeStartObject();
                json.writeStringProperty("name", author.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            text(
                    json,
                    "published",
                    article.published() == null ? null : article.published().toString());
            text(json, "lead", article.lead());
            text(json, "text", article.text());
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void text(JsonGenerator json, String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
