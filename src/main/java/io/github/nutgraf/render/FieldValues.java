package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Video;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An Article's fields as text for people. */
final class FieldValues {

    private FieldValues() {}

    /** The field's value; empty if it has none. */
    static String of(Article article, ArticleField field) {
        return switch (field) {
            case CANONICAL_URL -> text(article.canonicalUrl());
            case HEADLINE -> text(article.headline());
            case KICKER -> text(article.kicker());
            case STANDFIRST -> text(article.standfirst());
            case LEAD -> text(article.lead());
            case BYLINE -> article.byline().stream().map(FieldValues::author).collect(Collectors.joining("; "));
            case DATELINE -> text(article.dateline());
            case PUBLISHED -> text(article.published());
            case MODIFIED -> text(article.modified());
            case BODY ->
                article.body().isEmpty()
                        ? ""
                        : article.body().size() + " blocks, " + article.text().length() + " characters";
            case LANGUAGE -> text(article.language());
            case SITE_NAME -> text(article.siteName());
            case SECTION -> text(article.section());
            case TAGS -> String.join("; ", article.tags());
            case IMAGES -> lines(article.images().stream().map(Image::url).collect(Collectors.toList()));
            case VIDEOS -> lines(article.videos().stream().map(Video::url).collect(Collectors.toList()));
            case KIND -> article.kind().name();
            case ACCESS -> article.access().name();
            case LICENSE -> text(article.license());
            case DESCRIPTION -> text(article.description());
        };
    }

    private static String author(Author author) {
        return author.name() + (author.role() == null ? "" : " (" + author.role() + ")");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String lines(List<@Nullable String> values) {
        return values.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
