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

    /** The farthest zones from Greenwich. */
    private static final int MOST_HOURS = 14;

    private LocalTimes() {}

    static List<DateCandidate> of(List<DateCandidate> candidates) {
        List<DateCandidate> out = new ArrayList<>(candidates);
        out.replaceAll(c -> isChange(c, candidates) ? c.modified() : c);
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

    /** A printed date without a label whose minute is that of the change, in whatever zone, is the change's. */
    private static boolean isChange(DateCandidate printed, List<DateCandidate> all) {
        if (!printed.printed() || printed.labelled() || printed.role() != DateCandidate.Role.PUBLISHED) {
            return false;
        }
        boolean change = false;
        for (DateCandidate other : all) {
            if (other.place() == DateCandidate.Place.DATA && sameMinute(printed.date(), other.date())) {
                if (other.role() == DateCandidate.Role.PUBLISHED) {
                    return false;
                }
                change |= other.role() == DateCandidate.Role.MODIFIED;
            }
        }
        return change;
    }

    private static boolean sameMinute(ArticleDate a, ArticleDate b) {
        if (a.time() == null
                || b.time() == null
                || (a.time().getMinute() == 0 && a.time().getSecond() == 0)) {
            return false;
        }
        long apart = Math.abs(Duration.between(a.day().atTime(a.time()), b.day().atTime(b.time()))
                .toHours());
        return a.time().getMinute() == b.time().getMinute() && apart <= MOST_HOURS;
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
