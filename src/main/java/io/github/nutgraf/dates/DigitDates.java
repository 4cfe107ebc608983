package io.github.nutgraf.dates;

import io.github.nutgraf.article.ArticleDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates that are nothing but digits: epoch seconds, milliseconds or microseconds (UTC by definition), and yyyymmddhhmm[ss[SSS]]. */
final class DigitDates {

    private DigitDates() {}

    /** The date of the only long run of digits among the tokens; null if there is none. */
    static @Nullable ArticleDate read(DateTokens tokens, DateHints hints) {
        int at = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i, 10, 17)) {
                if (at >= 0) {
                    return null;
                }
                at = i;
            }
        }
        if (at < 0) {
            return null;
        }
        long value = tokens.number(at);
        return switch (tokens.length(at)) {
            case 10 -> epoch(value * 1_000, hints);
            case 13 -> epoch(value, hints);
            case 16 -> epoch(value / 1_000, hints);
            case 12 -> compact(value / 10_000, value % 10_000 * 100, hints);
            case 14 -> compact(value / 1_000_000, value % 1_000_000, hints);
            case 17 -> compact(value / 1_000_000_000, value / 1_000 % 1_000_000, hints);
            default -> null;
        };
    }

    private static @Nullable ArticleDate epoch(long millis, DateHints hints) {
        try {
            OffsetDateTime then = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
            return hints.plausible(then.toLocalDate())
                    ? new ArticleDate(then.toLocalDate(), then.toLocalTime(), ZoneOffset.UTC)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ArticleDate compact(long day, long clock, DateHints hints) {
        LocalDate date = Calendars.day((int) (day / 10_000), (int) (day / 100 % 100), (int) (day % 100), false);
        int hour = (int) (clock / 10_000);
        int minute = (int) (clock / 100 % 100);
        int second = (int) (clock % 100);
        if (date == null || !hints.plausible(date) || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new ArticleDate(date, LocalTime.of(hour, minute, second), null);
    }
}
