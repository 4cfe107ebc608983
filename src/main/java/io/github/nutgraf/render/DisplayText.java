package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the formats for people have in common. */
final class DisplayText {

    /** Deeper lists are shown at this depth: indentation would grow by the square, and nobody reads it. */
    static final int MAX_LIST_DEPTH = 16;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DisplayText() {}

    /** {@code 2024-10-10 17:01 +02:00}, at the date's own precision but without seconds. */
    static String date(ArticleDate date) {
        StringBuilder out = new StringBuilder(date.day().toString());
        if (date.time() != null) {
            out.append(' ').append(CLOCK.format(date.time()));
        }
        if (date.offset() != null) {
            out.append(' ')
                    .append(
                            date.offset().getId().equals("Z")
                                    ? "UTC"
                                    : date.offset().getId());
        }
        return out.toString();
    }

    /** Names with their roles and the day of publication; empty if neither is known. */
    static String bylineAndDate(Article article) {
        StringBuilder out = new StringBuilder();
        for (Author author : article.byline()) {
            out.append(out.length() == 0 ? "" : ", ").append(author.name());
            if (author.role() != null) {
                out.append(" (").append(author.role()).append(')');
            }
        }
        if (article.published() != null) {
            out.append(out.length() == 0 ? "" : " · ").append(date(article.published()));
        }
        return out.toString();
    }

    /** With two digits behind the point; {@code String.format} costs more than all else of a block. */
    static String hundredths(double value) {
        long all = Math.round(value * 100);
        return all / 100 + (all % 100 < 10 ? ".0" : ".") + all % 100;
    }

    /** {@code EDITORS_NOTE} as {@code editorsNote}. */
    static String camel(String constant) {
        StringBuilder out = new StringBuilder(constant.length());
        for (int i = 0; i < constant.length(); i++) {
            boolean start = i > 0 && constant.charAt(i - 1) == '_';
            if (constant.charAt(i) != '_') {
                out.append(start ? constant.charAt(i) : Character.toLowerCase(constant.charAt(i)));
            }
        }
        return out.toString();
    }

    /** The character as it may be shown: U+FFFD for controls, which drive terminals, unpaired surrogates, and U+FFFE and U+FFFF. */
    static char visible(String text, int i) {
        char c = text.charAt(i);
        if ((c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F) || c >= '\uFFFE') {
            return '\uFFFD';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? c : '\uFFFD';
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? c : '\uFFFD';
        }
        return c;
    }

    /** Whether it turns the direction of what follows, and so may show a line in another order than it has. */
    static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
