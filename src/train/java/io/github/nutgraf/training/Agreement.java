package io.github.nutgraf.training;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Video;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.TextKey;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a source gives the value that was chosen, for the fields that no corpus annotates. */
final class Agreement {

    private Agreement() {}

    /** 1 if the source's values hold the chosen one (of a list, its first), 0 if not; null if nothing was chosen. */
    static @Nullable Double of(Topic topic, List<String> claimed, Article article) {
        @Nullable String chosen = chosen(topic, article);
        if (chosen == null) {
            return null;
        }
        String key = key(topic, chosen);
        return claimed.stream().anyMatch(value -> matches(topic, key, key(topic, value))) ? 1.0 : 0.0;
    }

    private static @Nullable String chosen(Topic topic, Article article) {
        return switch (topic) {
            case KICKER -> article.kicker();
            case DESCRIPTION -> article.description();
            case MODIFIED -> day(article.modified());
            case SECTION -> article.section();
            case TAG -> first(article.tags().stream());
            case IMAGE -> first(article.images().stream().map(Image::url));
            case VIDEO -> first(article.videos().stream().map(Video::url));
            case SITE_NAME -> article.siteName();
            case CANONICAL_URL -> article.canonicalUrl();
            case LICENSE -> article.license();
            case LANGUAGE -> article.language();
            default -> null;
        };
    }

    private static @Nullable String day(@Nullable ArticleDate date) {
        return date == null ? null : date.day().toString();
    }

    private static @Nullable String first(Stream<String> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String key(Topic topic, String value) {
        String text = value.strip();
        return switch (topic) {
            case IMAGE, VIDEO, CANONICAL_URL, LICENSE, MODIFIED -> text;
            case LANGUAGE -> text.toLowerCase(Locale.ROOT).replace('_', '-').split("-", 2)[0];
            default -> TextKey.of(text);
        };
    }

    /** Addresses may be relative, dates may have a clock, lists of tags may be one text. */
    private static boolean matches(Topic topic, String chosen, String claimed) {
        return switch (topic) {
            case IMAGE, VIDEO, CANONICAL_URL ->
                !claimed.isEmpty() && chosen.endsWith(claimed.replaceFirst("^\\.?/*", ""));
            case MODIFIED -> claimed.startsWith(chosen);
            case TAG -> claimed.contains(chosen);
            default -> claimed.equals(chosen);
        };
    }
}
