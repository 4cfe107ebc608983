package io.github.nutgraf.evaluation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of ISO 8601, a day or a day with a clock time.
 *
 * @param local day and clock time as written; midnight if only a day is
 * @param offset the offset from UTC; null if none is written
 * @param clock whether a clock time is written
 */
record IsoDate(LocalDateTime local, @Nullable ZoneOffset offset, boolean clock) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)"
            + "(?:[T ](\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "(?:(Z)|([+-])(\\d\\d)(?::?(\\d\\d)(?::?(\\d\\d))?)?)?)?");

    /** Reads a date; what follows a readable day and is no clock time is passed over. Null if there is no day. */
    static @Nullable IsoDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher m = ISO.matcher(text.strip());
        if (!m.lookingAt()) {
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.of(number(m, 1), number(m, 3), number(m, 4));
        } catch (DateTimeException e) {
            return null;
        }
        if (m.group(5) != null && m.end() == text.strip().length()) {
            try {
                LocalTime time = LocalTime.of(number(m, 5), number(m, 6), number(m, 7), nanos(m.group(8)));
                return new IsoDate(day.atTime(time), offset(m), m.group(6) != null);
            } catch (DateTimeException e) {
                // The day stands on its own.
            }
        }
        return new IsoDate(day.atStartOfDay(), null, false);
    }

    /** The instant; null without an offset. */
    @Nullable
    OffsetDateTime instant() {
        return offset == null ? null : OffsetDateTime.of(local, offset);
    }

    /**
     * Whether a date found is the same calendar day as this one. Where the page's place is unknown, the day at any
     * place of the Earth at this instant counts.
     */
    boolean sameDay(IsoDate found) {
        if (found.local.toLocalDate().equals(local.toLocalDate())) {
            return true;
        }
        OffsetDateTime gold = instant();
        if (gold == null) {
            return false;
        }
        LocalDateTime utc = gold.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        OffsetDateTime other = found.instant();
        if (other != null) {
            return other.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().equals(utc.toLocalDate());
        }
        LocalDate day = found.local.toLocalDate();
        return !day.isBefore(utc.minusHours(12).toLocalDate())
                && !day.isAfter(utc.plusHours(14).toLocalDate());
    }

    /** Whether a date found is the same instant as this one, within a minute. */
    boolean sameMinute(IsoDate found) {
        OffsetDateTime gold = instant();
        OffsetDateTime other = found.instant();
        return gold != null
                && other != null
                && Duration.between(gold, other).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static @Nullable ZoneOffset offset(Matcher m) {
        if (m.group(9) != null) {
            return ZoneOffset.UTC;
        }
        if (m.group(10) == null) {
            return null;
        }
        int seconds = number(m, 11) * 3600 + number(m, 12) * 60 + number(m, 13);
        return ZoneOffset.ofTotalSeconds("-".equals(m.group(10)) ? -seconds : seconds);
    }

    private static int number(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
