package io.github.nutgraf.render;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Video;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an article of its JSON; {@link BlockReader} makes the blocks. What is derived ({@code text}) is not read. */
final class ArticleReader {

    private ArticleReader() {}

    static Article article(JsonNode json) {
        JsonNode schema = json.get("schema");
        if (schema.integer() != ArticleJson.SCHEMA) {
            throw schema.wrong("another schema than " + ArticleJson.SCHEMA + ": " + schema.integer());
        }
        return Article.builder()
                .url(json.get("url").textOrNull())
                .canonicalUrl(json.get("canonicalUrl").textOrNull())
                .headline(json.get("headline").textOrNull())
                .kicker(json.get("kicker").textOrNull())
                .standfirst(json.get("standfirst").textOrNull())
                .lead(json.get("lead").textOrNull())
                .byline(json.get("byline").list(ArticleReader::author))
                .dateline(json.get("dateline").textOrNull())
                .published(date(json.get("published")))
                .modified(date(json.get("modified")))
                .body(json.get("body").list(BlockReader::block))
                .language(json.get("language").textOrNull())
                .siteName(json.get("siteName").textOrNull())
                .section(json.get("section").textOrNull())
                .tags(json.get("tags").list(JsonNode::text))
                .images(json.get("images").list(ArticleReader::image))
                .videos(json.get("videos").list(ArticleReader::video))
                .kind(json.get("kind").constant(Kind.class))
                .access(json.get("access").constant(Access.class))
                .license(json.get("license").textOrNull())
                .description(json.get("description").textOrNull())
                .provenance(provenance(json.get("provenance")))
                .notes(json.get("notes").list(ArticleReader::note))
                .build();
    }

    static Author author(JsonNode json) {
        return new Author(
                json.get("name").text(),
                json.get("url").textOrNull(),
                json.get("role").textOrNull(),
                json.get("kind").constant(Author.Kind.class),
                json.get("raw").text());
    }

    static Image image(JsonNode json) {
        return new Image(
                json.get("url").text(),
                json.get("alt").textOrNull(),
                json.get("caption").textOrNull(),
                json.get("credit").textOrNull(),
                json.get("width").integerOrNull(),
                json.get("height").integerOrNull());
    }

    static @Nullable ArticleDate date(JsonNode json) {
        String text = json.textOrNull();
        if (text == null) {
            return null;
        }
        try {
            return ArticleDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(json.path() + ": not a date: " + text, e);
        }
    }

    private static Video video(JsonNode json) {
        return new Video(
                json.get("url").text(),
                json.get("title").textOrNull(),
                json.get("thumbnail").textOrNull(),
                json.get("provider").textOrNull());
    }

    private static Map<ArticleField, Provenance> provenance(JsonNode json) {
        Map<ArticleField, Provenance> out = new EnumMap<>(ArticleField.class);
        for (String key : json.keys()) {
            for (ArticleField field : ArticleField.values()) {
                if (field.key().equals(key)) {
                    out.put(field, source(json.get(key)));
                }
            }
        }
        return out;
    }

    private static Provenance source(JsonNode json) {
        double confidence = json.get("confidence").number();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw json.get("confidence").wrong("not from 0 to 1");
        }
        return new Provenance(
                json.get("source").text(),
                confidence,
                json.get("runnersUp")
                        .list(loser -> new Provenance.RunnerUp(
                                loser.get("value").text(),
                                loser.get("source").text(),
                                loser.get("reason").text())));
    }

    private static Note note(JsonNode json) {
        return new Note(
                json.get("code").constant(Note.Code.class), json.get("detail").text());
    }
}
