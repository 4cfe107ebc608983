package io.github.nutgraf.dates;

import io.github.nutgraf.dates.DateWords.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day written in numbers: 2024-10-10, 2024/10/10, 2024. 10. 10., 20241010, 10.10.2024, 10/10/24, 2024年10月10日,
 * 令和6年10月10日. Where day and month could change places a weekday beside them decides, then what is possible, then
 * the hints.
 */
final class NumericDay {

    private static final String SEPARATORS = "-/.\u2010\u2011_";

    /** Between the parts of a day with a full year, and spaces around: "26 | 01 | 2022". */
    private static final String BARS = "|·•";

    private final DateTokens tokens;
    private final DateHints hints;

    private int end;
    private boolean ordered;
    private @Nullable LocalDate day;

    NumericDay(DateTokens tokens, DateHints hints) {
        this.tokens = tokens;
        this.hints = hints;
    }

    LocalDate day() {
        return java.util.Objects.requireNonNull(day);
    }

    int end() {
        return end;
    }

    boolean ordered() {
        return ordered;
    }

    /** Reads a day with the year of an era before: 令和6年10月10日, 民國113年10月10日. */
    boolean readEra(int i) {
        int before = tokens.value(i, Role.ERA);
        if (before == DateWords.NONE || !tokens.isNumber(tokens.behind(), 1, 3)) {
            return false;
        }
        int at = tokens.behind();
        return marked(at, before + (int) tokens.number(at));
    }

    boolean read(int i) {
        ordered = true;
        if (insideLongerNumber(i)) {
            return false;
        }
        if (tokens.isNumber(i, 8, 8)) {
            int value = (int) tokens.number(i);
            return take(value / 10_000, value / 100 % 100, value % 100, i + 1);
        }
        if (tokens.isNumber(i, 4, 4)) {
            return yearFirst(i) || marked(i, (int) tokens.number(i));
        }
        return tokens.isNumber(i, 1, 2) && yearLast(i);
    }

    /** 192.168.10.10.2024 and the like hold no date; 11:48/08.12.2011 holds a clock time and a date. */
    private boolean insideLongerNumber(int i) {
        return tokens.touches(i)
                && tokens.touches(i - 1)
                && SEPARATORS.indexOf(tokens.mark(i - 1)) >= 0
                && tokens.mark(i - 1) != 0
                && tokens.isNumber(i - 2)
                && !(tokens.mark(i - 3) == ':' && tokens.isNumber(i - 4, 1, 2));
    }

    private boolean yearFirst(int i) {
        char separator = tokens.mark(i + 1);
        if (separator == 0 || SEPARATORS.indexOf(separator) < 0 || !tokens.isNumber(i + 2, 1, 2)) {
            return false;
        }
        boolean pair = tokens.isMark(i + 3, separator) && tokens.isNumber(i + 4, 1, 2);
        if (!pair) {
            return false;
        }
        int month = (int) tokens.number(i + 2);
        int number = (int) tokens.number(i + 4);
        // Solar Hijri in numbers: no Gregorian year of the web's time looks like it.
        boolean persian = "fa".equals(hints.language()) && tokens.number(i) < 1_500;
        return take((int) tokens.number(i), month + (persian ? DateWords.PERSIAN : 0), number, i + 5);
    }

    /** Year, month and day each with its mark: 年月日 and their like. */
    private boolean marked(int i, int year) {
        if (!tokens.is(i + 1, Role.YEAR_MARK)) {
            return false;
        }
        int at = tokens.behind();
        int mark = tokens.isMark(at + 1, '-') ? at + 2 : at + 1;
        if (!tokens.isNumber(at, 1, 2) || !tokens.is(mark, Role.MONTH_MARK)) {
            return false;
        }
        int dayAt = tokens.behind();
        if (!tokens.isNumber(dayAt, 1, 2)) {
            return false;
        }
        int behind = tokens.is(dayAt + 1, Role.DAY_MARK) ? tokens.behind() : dayAt + 1;
        return take(year, (int) tokens.number(at), (int) tokens.number(dayAt), behind);
    }

    private boolean yearLast(int i) {
        char separator = tokens.mark(i + 1);
        boolean bars = separator != 0 && BARS.indexOf(separator) >= 0;
        if (separator == 0 || (!bars && SEPARATORS.indexOf(separator) < 0) || !tokens.isNumber(i + 2, 1, 2)) {
            return false;
        }
        boolean pair = tokens.isMark(i + 3, separator) && tokens.isNumber(i + 4);
        if (!pair || (tokens.length(i + 4) != 4 && tokens.length(i + 4) != 2)) {
            return false;
        }
        boolean full = tokens.length(i + 4) == 4;
        boolean glued = tokens.touches(i + 5) && tokens.touches(i + 6) && tokens.isNumber(i + 6);
        // "01/11/11-10:18": what is glued to the year is the clock.
        boolean clock = tokens.isMark(i + 7, ':') && tokens.isNumber(i + 8, 2, 2);
        if ((glued && tokens.mark(i + 5) != ':' && !clock) || (bars && !full)) {
            return false;
        }
        // Two digits a year: only where all parts touch, and no decimal stands among them.
        if (!full
                && !(tokens.touches(i + 1)
                        && tokens.touches(i + 2)
                        && tokens.touches(i + 3)
                        && tokens.touches(i + 4))) {
            return false;
        }
        int year = (int) tokens.number(i + 4);
        if (!full) {
            year = Calendars.fullYear(year, hints.latest());
        }
        return order(i, year, (int) tokens.number(i), (int) tokens.number(i + 2), separator);
    }

    private boolean order(int i, int year, int first, int second, char separator) {
        LocalDate dayFirst = possible(year, second, first);
        LocalDate monthFirst = possible(year, first, second);
        if (dayFirst == null || monthFirst == null || first == second) {
            return take(dayFirst == null ? monthFirst : dayFirst, i + 5);
        }
        int weekday = weekdayBeside(i);
        if (weekday != 0
                && (dayFirst.getDayOfWeek().getValue() == weekday)
                        != (monthFirst.getDayOfWeek().getValue() == weekday)) {
            return take(dayFirst.getDayOfWeek().getValue() == weekday ? dayFirst : monthFirst, i + 5);
        }
        // Nobody who writes the month first parts the numbers by dots.
        ordered = separator == '.' || (hints.language() != null && !"en".equals(hints.language()));
        return take(separator != '.' && hints.monthFirst() ? monthFirst : dayFirst, i + 5);
    }

    private int weekdayBeside(int i) {
        for (int at : new int[] {i - 1, i - 2, i + 5, i + 6}) {
            if (at >= 0 && tokens.is(at, Role.WEEKDAY)) {
                return tokens.value(at, Role.WEEKDAY);
            }
        }
        return 0;
    }

    private @Nullable LocalDate possible(int year, int month, int number) {
        LocalDate found = Calendars.day(year, month, number, isThai());
        return found != null && hints.plausible(found) ? found : null;
    }

    private boolean take(int year, int month, int number, int behind) {
        return take(Calendars.day(year, month, number, isThai()), behind);
    }

    private boolean take(@Nullable LocalDate found, int behind) {
        if (found == null || !hints.plausible(found)) {
            return false;
        }
        day = found;
        end = behind;
        return true;
    }

    private boolean isThai() {
        return "th".equals(hints.language()) || "th".equals(hints.country());
    }
}
