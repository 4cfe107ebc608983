package io.github.nutgraf.evaluation;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor found in a page.
 *
 * @param title the headline; null if none
 * @param authors the names in the byline
 * @param date when it was published, ISO 8601; null if unknown
 * @param standfirst the summary printed above the story; null if none
 * @param lead the lead; null if none
 * @param body the story, paragraphs parted by blank lines; empty if none
 * @param kind the sort of page it was taken for, as {@link Kind} names them; empty if that was not said
 * @param language the story's language as a language tag; null if unknown
 */
public record Prediction(
        @Nullable String title,
        List<String> authors,
        @Nullable String date,
        @Nullable String standfirst,
        @Nullable String lead,
        String body,
        String kind,
        @Nullable String language) {

    private static final Set<String> STORIES =
            Set.of(Kind.ARTICLE.name(), Kind.LIVE_BLOG.name(), Kind.GALLERY.name(), Kind.VIDEO.name());

    /** Nothing was found. */
    public static final Prediction NONE = new Prediction(null, List.of(), null, null, "");

    /** Whether the page was taken for a story. */
    public boolean story() {
        return STORIES.contains(kind);
    }

    /** Of some fields alone. */
    public Prediction(
            @Nullable String title, List<String> authors, @Nullable String date, @Nullable String lead, String body) {
        this(title, authors, date, null, lead, body, "", null);
    }

    /** What an Article holds. */
    public static Prediction of(Article article) {
        return new Prediction(
                article.headline(),
                article.byline().stream().map(Author::name).toList(),
                article.published() == null ? null : article.published().toString(),
                article.standfirst(),
                article.lead(),
                article.text(),
                article.kind().name(),
                article.language());
    }

    /**
     * Reads the output of any extractor: JSON Lines with {@code id} and {@code headline} or {@code title},
     * {@code byline} or {@code authors} (names, or objects with {@code name}), {@code published} or {@code date},
     * {@code standfirst}, {@code lead}, {@code kind}, {@code language}, and {@code text} or {@code body} (text, or a
     * list of blocks). Lines with {@code error} are left out.
     *
     * @throws IOException if it cannot be read or a line is no JSON
     */
    public static Map<String, Prediction> readAll(Path file) throws IOException {
        Map<String, Prediction> all = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                if (!text.isBlank()) {
                    JsonLine line = JsonLine.parse(text);
                    String id = line.text("id");
                    if (id != null && !line.has("error")) {
                        all.put(id, of(line));
                    }
                }
            }
        } catch (tools.jackson.core.JacksonException e) {
            throw new IOException(file + ": no JSON Lines: " + e.getOriginalMessage(), e);
        }
        return all;
    }

    private static Prediction of(JsonLine line) {
        List<?> byline = line.list("byline");
        return new Prediction(
                either(line, "headline", "title"),
                names(byline == null ? line.list("authors") : byline),
                either(line, "published", "date"),
                line.text("standfirst"),
                line.text("lead"),
                body(line),
                Objects.requireNonNullElse(line.text("kind"), ""),
                line.text("language"));
    }

    private static @Nullable String either(JsonLine line, String key, String otherKey) {
        return line.has(key) ? line.text(key) : line.text(otherKey);
    }

    private static List<String> names(@Nullable List<?> list) {
        List<String> names = new ArrayList<>();
        for (Object entry : list == null ? List.of() : list) {
            Object name = entry instanceof Map<?, ?> author ? author.get("name") : entry;
            if (name instanceof String text) {
                names.add(text);
            }
        }
        return names;
    }

    private static String body(JsonLine line) {
        String text = line.has("text") ? line.text("text") : line.text("body");
        List<?> blocks = line.list("body");
        if (text != null || blocks == null) {
            return text == null ? "" : text;
        }
        List<String> texts = new ArrayList<>();
        for (Object block : blocks) {
            Object part = block instanceof Map<?, ?> map ? map.get("text") : block;
            texts.add(part instanceof String string ? string : "");
        }
        return String.join("\n\n", texts);
    }
}
