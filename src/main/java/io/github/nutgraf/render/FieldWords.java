package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields, their values and how sure they are, in the words of a newsroom. */
final class FieldWords {

    private FieldWords() {}

    static String name(ArticleField field) {
        return switch (field) {
            case CANONICAL_URL -> "Address of record";
            case HEADLINE -> "Headline";
            case KICKER -> "Kicker";
            case STANDFIRST -> "Standfirst";
            case LEAD -> "Lead";
            case BYLINE -> "Byline";
            case DATELINE -> "Dateline";
            case PUBLISHED -> "Published";
            case MODIFIED -> "Changed";
            case BODY -> "Story";
            case LANGUAGE -> "Language";
            case SITE_NAME -> "Site";
            case SECTION -> "Section";
            case TAGS -> "Tags";
            case IMAGES -> "Pictures";
            case VIDEOS -> "Videos";
            case KIND -> "Kind of page";
            case ACCESS -> "Access";
            case LICENSE -> "Licence";
            case DESCRIPTION -> "Description for machines";
        };
    }

    /** The field's value; empty if it has none. */
    static String value(Article article, ArticleField field) {
        return switch (field) {
            case PUBLISHED -> date(article.published());
            case MODIFIED -> date(article.modified());
            case BODY -> article.body().isEmpty() ? "" : length(article.text());
            case LANGUAGE -> language(article.language());
            case KIND -> article.kind() == Kind.OTHER ? "no story" : kind(article.kind());
            case ACCESS ->
                switch (article.access()) {
                    case FREE -> "free to read";
                    case PAYWALLED -> "behind a paywall: the page holds a part of the story";
                    case UNKNOWN -> "";
                };
            default -> FieldValues.of(article, field);
        };
    }

    /** How sure a value is. */
    static String sureness(double confidence) {
        if (confidence >= 0.9) {
            return "sure";
        }
        if (confidence >= 0.7) {
            return "fairly sure";
        }
        return confidence >= 0.5 ? "likely" : "a guess";
    }

    /** What a page is; empty for what is neither a story nor a list of stories. */
    static String kind(Kind kind) {
        return switch (kind) {
            case ARTICLE -> "a story";
            case LIVE_BLOG -> "a live blog";
            case GALLERY -> "a picture gallery";
            case VIDEO -> "a video";
            case LISTING -> "a list or front page";
            case OTHER -> "";
        };
    }

    /** In words, or in characters where a script puts no spaces between words. */
    static String length(String text) {
        String plain = text.strip();
        int words = plain.isEmpty() ? 0 : plain.split("\\s+").length;
        int letters = plain.codePointCount(0, plain.length());
        // No European language comes near fifteen letters a word.
        boolean spaced = letters < 15 * words;
        int count = spaced ? words : letters;
        return count + (spaced ? count == 1 ? " word" : " words" : " characters");
    }

    private static String date(@Nullable ArticleDate date) {
        return date == null ? "" : DisplayText.date(date);
    }

    private static String language(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
