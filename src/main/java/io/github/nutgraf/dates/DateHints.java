package io.github.nutgraf.dates;

import io.github.nutgraf.article.ArticleDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a page before its dates are read.
 *
 * @param language primary language subtag, lower case ("de"); null if unknown
 * @param country country code, lower case ("us"), from the language tag or the address; null if unknown
 * @param anchor the moment the page was fetched or printed, for dates relative to it; null if unknown
 * @param latest the last day that can be a story's date
 */
public record DateHints(
        @Nullable String language,
        @Nullable String country,
        @Nullable ArticleDate anchor,
        LocalDate latest) {

    /** News on the web starts with it: a date before is a subject of the story, an epoch zero, or a founding year. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** Country domains that are sold the world over and say nothing about a country. */
    private static final Set<String> GENERIC = Set.of(
            "ai", "am", "cc", "co", "fm", "gg", "io", "is", "it", "la", "ly", "me", "nu", "sh", "to", "tv", "ws");

    /** Where English prints the month before the day in numbers. */
    private static final Set<String> MONTH_FIRST = Set.of("us", "ph", "ca", "pr", "gu");

    public DateHints {
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * Hints for a page.
     *
     * @param languageTag the page's BCP 47 tag, well formed or not; null if unknown
     * @param url the page's address; null if unknown
     */
    public static DateHints of(
            @Nullable String languageTag, @Nullable String url, @Nullable ArticleDate anchor, LocalDate latest) {
        String language = null;
        String country = null;
        if (languageTag != null && languageTag.length() >= 2) {
            Locale locale = Locale.forLanguageTag(languageTag.strip().replace('_', '-'));
            language = locale.getLanguage().isEmpty() ? null : canonical(locale.getLanguage());
            country = locale.getCountry().length() == 2 ? locale.getCountry().toLowerCase(Locale.ROOT) : null;
        }
        if ("gb".equals(country)) {
            country = "uk";
        }
        String domain = countryOf(url);
        // "en-US" is a template's default on pages from everywhere, so the domain's country goes first.
        return new DateHints(language, domain == null ? country : domain, anchor, latest);
    }

    /** Whether numbers such as 3/4/2024 give the month first. */
    public boolean monthFirst() {
        return (language == null || language.equals("en")) && (country == null || MONTH_FIRST.contains(country));
    }

    /** Whether a story can bear this day. */
    public boolean plausible(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(latest);
    }

    private static @Nullable String countryOf(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String host;
        try {
            host = URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (host == null || host.length() < 4 || host.charAt(host.length() - 3) != '.') {
            return null;
        }
        String domain = host.substring(host.length() - 2).toLowerCase(Locale.ROOT);
        return GENERIC.contains(domain) ? null : domain.equals("gb") ? "uk" : domain;
    }

    private static String canonical(String language) {
        return switch (language) {
            case "no", "nn" -> "nb";
            case "iw" -> "he";
            case "in" -> "id";
            case "tl" -> "fil";
            case "mo" -> "ro";
            case "sh" -> "sr";
            default -> language;
        };
    }
}
