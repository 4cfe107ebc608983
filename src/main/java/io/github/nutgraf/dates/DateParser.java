package io.github.nutgraf.dates;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.dates.DateWords.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as machines and newsrooms write them, in the languages of the tables: ISO 8601 and its broken variants,
 * RFC 1123, epoch seconds and milliseconds, numbers in either order, and names of months.
 *
 * <p>A clock time and an offset are taken where the text gives them and never filled in; a day that no story can bear
 * ({@link DateHints#plausible}) is none. One pass over the tokens of the text, no regular expressions; O(length).
 */
public final class DateParser {

    /** "令和6年1月1日": no full date has fewer. */
    private static final int LEAST_DIGITS = 3;

    /** "2024" alone is a year or a count. */
    private static final int LEAST_IN_A_ROW = 5;

    /** Between a day and its clock time, or the other way round: "10 October 2024 | at 17:01". */
    private static final int MOST_BETWEEN = 5;

    private static final int LONGEST_CONNECTOR = 5;

    /** "October, the 10th", "om kl. 5.01": words and marks in front of a date's or clock time's first number. */
    private static final int MOST_BEFORE_NUMBER = 8;

    /** Machine values are short; what follows is text that happens to stand behind one. */
    private static final int LONGEST_VALUE = 300;

    /** Languages that part hours and minutes by a dot, with no word before them. */
    private static final Set<String> DOTTED_CLOCK = Set.of("da", "fi", "id", "is", "nb");

    private final DateTokens tokens;
    private final DateHints hints;
    private final DayReader days;
    private final ClockReader clocks;
    private final RelativeReader relatives;

    private boolean relative = true;
    private int clockStart = -1;
    private int clockEnd = -1;
    private int connectedEnd;

    private DateParser(String text, DateHints hints) {
        this.tokens = new DateTokens(text, hints.language());
        this.hints = hints;
        this.days = new DayReader(tokens, hints);
        this.clocks = new ClockReader(tokens, hints);
        this.relatives = new RelativeReader(tokens, hints);
    }

    /**
     * Reads the date a value of structured data, an attribute or a short line holds.
     *
     * @return null if it holds none, or one that no story can bear
     */
    public static @Nullable ArticleDate parse(String text, DateHints hints) {
        DateMatch match = match(text, hints);
        return match == null ? null : match.date();
    }

    /** As {@link #parse}, with the place of the date and whether its order was given. */
    public static @Nullable DateMatch match(String text, DateHints hints) {
        Objects.requireNonNull(hints, "hints");
        String value = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
        if (!mayHoldDate(value, hints)) {
            return null;
        }
        DateParser parser = new DateParser(value, hints);
        List<DateMatch> found = parser.scan(true);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        ArticleDate machine = DigitDates.read(parser.tokens, hints);
        return machine == null ? null : new DateMatch(machine, 0, value.length(), true);
    }

    /** All dates of a line of visible text, in order. Bare runs of digits are none there, save for yyyymmdd. */
    public static List<DateMatch> find(String text, DateHints hints) {
        Objects.requireNonNull(hints, "hints");
        return mayHoldDate(text, hints) ? new DateParser(text, hints).scan(false) : List.of();
    }

    /**
     * The days of a line that are printed without their year, "Yesterday, 3 January (15:58)"; words relative to now are not
     * read.
     *
     * @param latest the last day that they can be: they are of the year before it
     */
    public static List<DateMatch> withoutYear(String text, DateHints hints, LocalDate latest) {
        DateHints anchored =
                new DateHints(hints.language(), hints.country(), ArticleDate.ofDay(latest), hints.latest());
        DateParser parser = new DateParser(text, anchored);
        parser.relative = false;
        return parser.scan(false);
    }

    /** A quick no: whether the text has digits enough for a date, and not just one short number. */
    public static boolean mayHoldDate(String text, DateHints hints) {
        if (hints.anchor() != null) {
            return !text.isEmpty();
        }
        int digits = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                digits++;
                if (digits >= (gap ? LEAST_DIGITS : LEAST_IN_A_ROW)) {
                    return true;
                }
            } else {
                gap = digits > 0;
            }
        }
        return false;
    }

    private List<DateMatch> scan(boolean first) {
        List<DateMatch> out = new ArrayList<>(1);
        int number = -1;
        int i = 0;
        while (i < tokens.size()) {
            if (hints.anchor() == null) {
                // Without something to count from, every date has a number among its first words.
                number = number < i ? tokens.nextNumber(i) : number;
                i = Math.max(i, number - MOST_BEFORE_NUMBER);
                if (number == tokens.size()) {
                    break;
                }
            }
            DateMatch match = at(i);
            if (match != null) {
                out.add(match);
                if (first) {
                    return out;
                }
                i = connectedEnd;
                clockEnd = -1;
            } else if (clocks.read(i, false)) {
                clockStart = i;
                i = clocks.end();
                clockEnd = i;
            } else {
                i++;
            }
        }
        return out;
    }

    private @Nullable DateMatch at(int i) {
        LocalDate day;
        int end;
        boolean ordered = true;
        if (days.read(i)) {
            day = days.day();
            end = days.end();
            ordered = days.ordered();
        } else {
            ArticleDate counted = relative ? relatives.counted(i) : null;
            if (counted != null) {
                connectedEnd = relatives.end();
                return new DateMatch(counted, tokens.start(i), tokens.end(connectedEnd - 1), true);
            }
            day = relative ? relatives.named(i) : null;
            if (day == null) {
                return null;
            }
            end = relatives.end();
        }
        int start = i;
        LocalTime time = null;
        ZoneOffset offset = null;
        int clock = clockBehind(end);
        if (clock >= 0) {
            time = clocks.time();
            offset = clocks.zone(day);
            end = clocks.end();
        } else if (clockEnd >= 0 && reaches(clockEnd, i) && clocks.read(clockStart, true)) {
            time = clocks.time();
            offset = clocks.zone(day);
            start = clockStart;
        }
        connectedEnd = Math.max(end, i + 1);
        ArticleDate date = new ArticleDate(day, time, offset);
        return new DateMatch(date, tokens.start(start), tokens.end(Math.max(end, i + 1) - 1), ordered);
    }

    /** Where a clock time that belongs to the day before this token starts; -1 if there is none. */
    private int clockBehind(int from) {
        int i = from;
        boolean led = DOTTED_CLOCK.contains(String.valueOf(hints.language()));
        boolean strange = false;
        for (int between = 0; between <= MOST_BETWEEN; between++) {
            if (clocks.read(i, led)) {
                return i;
            }
            if (tokens.isMark(i)) {
                i++;
            } else if (tokens.is(i, Role.AT)) {
                led = true;
                i = tokens.behind();
            } else if (tokens.is(i, Role.FILLER) || tokens.is(i, Role.WEEKDAY)) {
                i = tokens.behind();
            } else if (!strange && tokens.isWord(i) && tokens.length(i) <= LONGEST_CONNECTOR) {
                strange = true;
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Whether only a zone, connectors and weekdays stand between a clock time and the day at {@code to}. */
    private boolean reaches(int from, int to) {
        int i = from;
        for (int between = 0; i < to && between <= MOST_BETWEEN; between++) {
            boolean connects = tokens.is(i, Role.WEEKDAY) || tokens.is(i, Role.FILLER) || tokens.is(i, Role.AT);
            i = connects ? tokens.behind() : i + 1;
            if (!connects && !tokens.isMark(i - 1) && tokens.length(i - 1) > LONGEST_CONNECTOR) {
                return false;
            }
        }
        return i == to;
    }
}
