package io.github.nutgraf.dates;

import io.github.nutgraf.dates.DateWords.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day at a token: in numbers by {@link NumericDay}, or with the month's name in any of the orders day-month-year,
 * month-day-year, year-month-day and year-day-month. What it found stays until the next read.
 */
final class DayReader {

    private static final int MOST_FILLERS = 3;

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** VIII. */
    private static final int LONGEST_ROMAN = 4;

    private final DateTokens tokens;
    private final DateHints hints;
    private final NumericDay numeric;
    private final ClockReader inner;

    private int end;
    private boolean ordered;
    private @Nullable LocalDate day;

    DayReader(DateTokens tokens, DateHints hints) {
        this.tokens = tokens;
        this.hints = hints;
        this.numeric = new NumericDay(tokens, hints);
        this.inner = new ClockReader(tokens, hints);
    }

    LocalDate day() {
        return java.util.Objects.requireNonNull(day);
    }

    /** Behind the last token read. */
    int end() {
        return end;
    }

    /** False if day and month could be the other way round. */
    boolean ordered() {
        return ordered;
    }

    boolean read(int i) {
        ordered = true;
        if (!tokens.isNumber(i)) {
            if (numeric.readEra(i)) {
                return take(numeric.day(), numeric.end());
            }
            return monthFirst(i);
        }
        if (tokens.isNumber(i, 1, 2)) {
            if (dayFirst(i)) {
                return true;
            }
        } else if (tokens.isNumber(i, 4, 4) && yearFirst(i)) {
            return true;
        }
        if (numeric.read(i)) {
            ordered = numeric.ordered();
            return take(numeric.day(), numeric.end());
        }
        return false;
    }

    private boolean dayFirst(int i) {
        int number = (int) tokens.number(i);
        if (number == 0 || number > 31) {
            return false;
        }
        int at = skip(suffix(i + 1), false);
        int month = month(at);
        int behind = tokens.behind();
        if (month == DateWords.NONE) {
            month = Math.max(roman(at), glued(at));
            behind = at + 1;
        }
        if (month == DateWords.NONE) {
            return false;
        }
        int j = skip(behind, true);
        if (tokens.isNumber(j, 4, 4)) {
            return take((int) tokens.number(j), month, number, at, j + 1);
        }
        boolean shortened = j > behind && (tokens.mark(j - 1) == '-' || tokens.mark(j - 1) == '/' || isQuote(j - 1));
        if (shortened && tokens.isNumber(j, 2, 2)) {
            return take(Calendars.fullYear((int) tokens.number(j), hints.latest()), month, number, at, j + 1);
        }
        return withoutYear(month, number, behind);
    }

    private boolean monthFirst(int i) {
        int month = month(i);
        if (month == DateWords.NONE) {
            return false;
        }
        int j = skip(tokens.behind(), false);
        if (!tokens.isNumber(j, 1, 2)) {
            return false;
        }
        int number = (int) tokens.number(j);
        int behind = suffix(j + 1);
        int k = skip(behind, true);
        if (tokens.isNumber(k, 4, 4)) {
            return take((int) tokens.number(k), month, number, i, k + 1);
        }
        if (isQuote(k - 1) && tokens.isNumber(k, 2, 2)) {
            return take(Calendars.fullYear((int) tokens.number(k), hints.latest()), month, number, i, k + 1);
        }
        // "Oct 10 17:01:02 UTC 2024", as Unix prints it.
        if (inner.read(k, false)) {
            int z = inner.end();
            z += tokens.isWord(z) && tokens.length(z) <= 5 ? 1 : 0;
            if (tokens.isNumber(z, 4, 4) && take((int) tokens.number(z), month, number, i, k)) {
                return true;
            }
        }
        return withoutYear(month, number, behind);
    }

    private boolean yearFirst(int i) {
        int at = skip(suffix(i + 1), true);
        int month = month(at);
        if (month != DateWords.NONE) {
            int j = skip(tokens.behind(), false);
            return tokens.isNumber(j, 1, 2)
                    && take((int) tokens.number(i), month, (int) tokens.number(j), at, suffix(j + 1));
        }
        if (!tokens.isNumber(at, 1, 2) || tokens.isMark(i + 1, '-')) {
            return false;
        }
        // "2024. gada 10. oktobris"
        int number = (int) tokens.number(at);
        int name = skip(suffix(at + 1), false);
        month = month(name);
        return month != DateWords.NONE && take((int) tokens.number(i), month, number, name, tokens.behind());
    }

    /** A day without a year is dated by the anchor: the last such day up to it. */
    private boolean withoutYear(int month, int number, int behind) {
        if (hints.anchor() == null || month > 12 || tokens.isNumber(behind)) {
            return false;
        }
        LocalDate anchor = hints.anchor().day();
        LocalDate found = Calendars.day(anchor.getYear(), month, number, false);
        if (found != null && found.isAfter(anchor.plusDays(1))) {
            found = Calendars.day(anchor.getYear() - 1, month, number, false);
        }
        return take(found, behind);
    }

    private int month(int i) {
        // "tháng 10": the month is the number behind its word.
        if (tokens.is(i, Role.MONTH_BEFORE) && tokens.isNumber(tokens.behind(), 1, 2)) {
            int at = tokens.behind();
            tokens.place(at + 1);
            return (int) tokens.number(at);
        }
        return tokens.value(i, Role.MONTH);
    }

    /** "28.XI.2011", "3 V 2012": months in Roman numerals, in capitals, before a year of four digits. */
    private int roman(int i) {
        if (!tokens.isWord(i) || tokens.length(i) > LONGEST_ROMAN || !tokens.isNumber(skip(i + 1, true), 4, 4)) {
            return DateWords.NONE;
        }
        // "4 X 2000" in English is a product or a sum.
        boolean parted = tokens.mark(i - 1) != 0 || (hints.language() != null && !"en".equals(hints.language()));
        int month = ROMAN.indexOf(tokens.text.substring(tokens.start(i), tokens.end(i)));
        return month < 0 || !parted ? DateWords.NONE : month + 1;
    }

    /** "04-ago-2021": a short month of another language between hyphens and numbers is no word of the page's. */
    private int glued(int i) {
        boolean hyphens = tokens.isMark(i + 1, '-') && tokens.touches(i + 1) && tokens.touches(i + 2);
        boolean month = hyphens && tokens.mark(i - 1) == '-' && tokens.touches(i) && tokens.isWord(i);
        return month && tokens.isNumber(i + 2, 4, 4)
                ? DateWords.value(tokens.folded(i), Role.MONTH, null)
                : DateWords.NONE;
    }

    /** Skips what is glued to a number: "10th", "1er", "10-го", "10º", "2024ko". */
    private int suffix(int i) {
        if (tokens.isWord(i) && tokens.touches(i) && tokens.length(i) <= 3 && !tokens.is(i, Role.MONTH)) {
            return i + 1;
        }
        boolean hyphen = tokens.isMark(i, '-') && tokens.touches(i) && tokens.touches(i + 1);
        boolean month = tokens.isMark(i + 2, '-') || tokens.is(i + 1, Role.MONTH);
        if (hyphen && tokens.isWord(i + 1) && tokens.length(i + 1) <= 4 && !month) {
            return i + 2;
        }
        return i;
    }

    private int skip(int from, boolean toYear) {
        int i = from;
        for (int skipped = 0; skipped <= MOST_FILLERS; skipped++) {
            char mark = tokens.mark(i);
            if (mark == '.' || mark == ',' || mark == '-' || mark == '/' || mark == 'º' || mark == '°' || mark == 'ª') {
                i++;
            } else if (mark == '\u060C' || mark == '\u2010' || mark == '\u2011' || (toYear && isQuote(i))) {
                i++;
            } else if (tokens.is(i, Role.FILLER)) {
                i = tokens.behind();
                i += isQuote(i) && tokens.touches(i) ? 1 : 0;
            } else {
                return i;
            }
        }
        return from;
    }

    private boolean isQuote(int i) {
        char mark = tokens.mark(i);
        return mark == '\'' || mark == '\u2019';
    }

    private boolean take(int year, int month, int number, int nameAt, int behind) {
        char script = tokens.text.charAt(tokens.start(nameAt));
        boolean thai = script >= 0x0E00 && script <= 0x0E7F;
        return take(Calendars.day(year, month, number, thai), behind);
    }

    private boolean take(@Nullable LocalDate found, int behind) {
        if (found == null || !hints.plausible(found)) {
            return false;
        }
        day = found;
        end = behind;
        return true;
    }
}
