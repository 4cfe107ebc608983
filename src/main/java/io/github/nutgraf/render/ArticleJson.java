package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * An {@link Article} as JSON and back. What {@link #read} makes of what {@link #indented} or {@link #compact} wrote
 * equals the article written.
 *
 * <p>Every key is always there, in the order of the record: an absent scalar is {@code null}, an absent list
 * {@code []}. Dates are ISO 8601 strings at their own precision, enum constants stand under their names. Every block
 * has a {@code type} and a {@code text}. Within one schema number keys are only ever added.
 */
public final class ArticleJson {

    /** The number under {@code schema}. It goes up when a key goes away or changes its meaning. */
    public static final int SCHEMA = 1;

    private ArticleJson() {}

    /** A key a line, indented by two spaces, lines parted by a line feed, none at the end. */
    public static String indented(Article article) {
        return JsonWriter.write(article, Map.of(), true);
    }

    /** All on one line, without a line feed at the end. */
    public static String compact(Article article) {
        return JsonWriter.write(article, Map.of(), false);
    }

    /**
     * All on one line, with string members of the caller's own ahead of the article's, in the map's order.
     *
     * @param before keys that are none of the article's, to their values
     */
    public static String compact(Article article, Map<String, String> before) {
        return JsonWriter.write(article, before, false);
    }

    /**
     * Reads an article. Unknown keys are skipped; a key left out counts as {@code null} or {@code []}.
     *
     * @throws IllegalArgumentException if this is no JSON, has another {@code schema}, or holds something that is no
     *     article; the message says where
     */
    public static Article read(String json) {
        Objects.requireNonNull(json, "json");
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an article as {@link #read(String)} does. The reader is read to the end of its one JSON value or beyond,
     * and not closed.
     *
     * @throws IOException if reading fails
     */
    public static Article read(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return ArticleReader.article(JsonNode.read(json));
    }
}
