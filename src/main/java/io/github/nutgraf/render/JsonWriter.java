package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Video;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the keys of an article; {@link JsonBlocks} writes those of its blocks. */
final class JsonWriter {

    private JsonWriter() {}

    static String write(Article article, Map<String, String> before, boolean indent) {
        Objects.requireNonNull(article, "article");
        JsonOut out = new JsonOut(indent);
        out.openObject();
        before.forEach(out::text);
        article(out, article);
        out.closeObject();
        return out.finish();
    }

    private static void article(JsonOut out, Article article) {
        out.integer("schema", ArticleJson.SCHEMA);
        out.text("url", article.url());
        out.text("canonicalUrl", article.canonicalUrl());
        out.text("headline", article.headline());
        out.text("kicker", article.kicker());
        out.text("standfirst", article.standfirst());
        out.text("lead", article.lead());
        list(out, "byline", article.byline(), JsonWriter::author);
        out.text("dateline", article.dateline());
        date(out, "published", article.published());
        date(out, "modified", article.modified());
        list(out, "body", article.body(), JsonBlocks::block);
        out.text("text", article.text());
        out.text("language", article.language());
        out.text("siteName", article.siteName());
        out.text("section", article.section());
        out.openArray("tags");
        article.tags().forEach(out::text);
        out.closeArray();
        list(out, "images", article.images(), JsonWriter::image);
        list(out, "videos", article.videos(), JsonWriter::video);
        out.text("kind", article.kind().name());
        out.text("access", article.access().name());
        out.text("license", article.license());
        out.text("description", article.description());
        out.openObject("provenance");
        for (Map.Entry<ArticleField, Provenance> entry : article.provenance().entrySet()) {
            out.openObject(entry.getKey().key());
            provenance(out, entry.getValue());
            out.closeObject();
        }
        out.closeObject();
        list(out, "notes", article.notes(), JsonWriter::note);
    }

    static void author(JsonOut out, Author author) {
        out.text("name", author.name());
        out.text("url", author.url());
        out.text("role", author.role());
        out.text("kind", author.kind().name());
        out.text("raw", author.raw());
    }

    static void image(JsonOut out, Image image) {
        out.text("url", image.url());
        out.text("alt", image.alt());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        out.integer("width", image.width());
        out.integer("height", image.height());
    }

    static void date(JsonOut out, String key, @Nullable ArticleDate date) {
        out.text(key, date == null ? null : date.toString());
    }

    /** An array of objects. */
    static <T> void list(JsonOut out, String key, List<T> values, BiConsumer<JsonOut, T> members) {
        out.openArray(key);
        for (T value : values) {
            out.openObject();
            members.accept(out, value);
            out.closeObject();
        }
        out.closeArray();
    }

    private static void video(JsonOut out, Video video) {
        out.text("url", video.url());
        out.text("title", video.title());
        out.text("thumbnail", video.thumbnail());
        out.text("provider", video.provider());
    }

    private static void provenance(JsonOut out, Provenance provenance) {
        out.text("source", provenance.source());
        out.number("confidence", provenance.confidence());
        list(out, "runnersUp", provenance.runnersUp(), (o, loser) -> {
            o.text("value", loser.value());
            o.text("source", loser.source());
            o.text("reason", loser.reason());
        });
    }

    private static void note(JsonOut out, Note note) {
        out.text("code", note.code().name());
        out.text("detail", note.detail());
    }
}
