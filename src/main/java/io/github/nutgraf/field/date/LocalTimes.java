package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives an instant in UTC the clock of the newsroom where the page has it: machines write 2024-10-11T03:28Z for what the
 * reader sees as the evening of 10 October. Either another source gives the same instant with its offset, or the page
 * prints the same minute and second of another hour, so that the difference is the offset.
 */
final class LocalTimes {

    private static final Duration SAME = Duration.ofMinutes(1);

    private LocalTimes() {}

    static List<DateCandidate> of(List<DateCandidate> candidates) {
        List<DateCandidate> out = new ArrayList<>(candidates);
        for (int i = 0; i < out.size(); i++) {
            OffsetDateTime utc = out.get(i).date().toOffsetDateTime();
            if (utc == null || !utc.getOffset().equals(ZoneOffset.UTC)) {
                continue;
            }
            for (int k = 0; k < out.size(); k++) {
                ArticleDate local = local(utc, out.get(k));
                if (local != null) {
                    out.set(i, out.get(i).at(local));
                    if (out.get(k).date().offset() == null) {
                        out.set(k, out.get(k).at(local));
                    }
                    break;
                }
            }
        }
        return out;
    }

    private static @Nullable ArticleDate local(OffsetDateTime utc, DateCandidate other) {
        ArticleDate date = other.date();
        if (date.time() == null || ZoneOffset.UTC.equals(date.offset())) {
            return null;
        }
        LocalDateTime clock = date.day().atTime(date.time());
        if (date.offset() != null) {
            Duration apart =
                    Duration.between(clock.atOffset(date.offset()), utc).abs();
            return apart.compareTo(SAME) < 0 ? at(utc.withOffsetSameInstant(date.offset())) : null;
        }
        boolean exact =
                date.time().getMinute() == utc.getMinute() && date.time().getSecond() == utc.getSecond();
        boolean telling = utc.getMinute() != 0 || utc.getSecond() != 0;
        if (!other.printed() || !exact || !telling) {
            return null;
        }
        long hours = Duration.between(utc.toLocalDateTime(), clock)
                .plusNanos(utc.getNano())
                .toHours();
        return hours == 0 || hours < -12 || hours > 14
                ? null
                : new ArticleDate(date.day(), date.time(), ZoneOffset.ofHours((int) hours));
    }

    private static ArticleDate at(OffsetDateTime instant) {
        return new ArticleDate(instant.toLocalDate(), instant.toLocalTime(), instant.getOffset());
    }
}
