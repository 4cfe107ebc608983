package io.github.nutgraf.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date at the precision the page gives it: a day; a day and a clock time; or a day, a clock time and an offset from
 * UTC. Nothing is ever filled in.
 *
 * @param day the calendar day where the story was dated
 * @param time the clock time; null when the page gives none
 * @param offset the offset from UTC; null when the page gives none, and always null without a time
 */
public record ArticleDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) implements Serializable {

    public ArticleDate {
        Objects.requireNonNull(day, "day");
        if (time == null && offset != null) {
            throw new IllegalArgumentException("an offset needs a clock time");
        }
    }

    /** A day without a clock time. */
    public static ArticleDate ofDay(LocalDate day) {
        return new ArticleDate(day, null, null);
    }

    /**
     * Reads what {@link #toString()} writes, the three forms of ISO 8601 it uses.
     *
     * @throws java.time.DateTimeException if the text is none of them
     */
    public static ArticleDate parse(String iso) {
        Objects.requireNonNull(iso, "iso");
        int split = iso.indexOf('T');
        if (split < 0) {
            return ofDay(LocalDate.parse(iso));
        }
        LocalDate day = LocalDate.parse(iso.substring(0, split));
        int zone = -1;
        for (int i = split + 1; zone < 0 && i < iso.length(); i++) {
            if ("Z+-".indexOf(iso.charAt(i)) >= 0) {
                zone = i;
            }
        }
        LocalTime time = LocalTime.parse(zone < 0 ? iso.substring(split + 1) : iso.substring(split + 1, zone));
        return new ArticleDate(day, time, zone < 0 ? null : ZoneOffset.of(iso.substring(zone)));
    }

    /** The instant, where day, time and offset are all known; null otherwise. */
    public @Nullable OffsetDateTime toOffsetDateTime() {
        return time == null || offset == null ? null : OffsetDateTime.of(day, time, offset);
    }

    /** ISO 8601 at the date's own precision: {@code 2024-10-10}, {@code 2024-10-10T17:01:00}, or with an offset. */
    @Override
    public String toString() {
        if (time == null) {
            return day.toString();
        }
        return day + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time) + (offset == null ? "" : offset.getId());
    }
}
