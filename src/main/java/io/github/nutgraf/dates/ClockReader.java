package io.github.nutgraf.dates;

import io.github.nutgraf.dates.DateWords.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clock time and its zone at a token: "17:01", "5.01 p.m. ET", "17h01", "오후 5:01", "17時01分",
 * "17:01:00.000+0200", "17:01:00 GMT+0200 (CEST)". What it found stays until the next read.
 */
final class ClockReader {

    private final DateTokens tokens;
    private final ZoneReader zones;

    private int hour;
    private int minute;
    private int second;
    private int nano;
    private int end;
    private int half;
    private @Nullable LocalTime time;

    ClockReader(DateTokens tokens, DateHints hints) {
        this.tokens = tokens;
        this.zones = new ZoneReader(tokens, hints);
    }

    /** The time last read. */
    LocalTime time() {
        return java.util.Objects.requireNonNull(time);
    }

    /** Behind the last token read, zone included where {@link #zone} was asked. */
    int end() {
        return end;
    }

    /**
     * Reads a clock time.
     *
     * @param led whether a word that leads to a clock time stands before ("kl.", "um"), so that "17.01" is one
     */
    boolean read(int from, boolean led) {
        // "am 3. 4." is a German date: words that open a clock time are Asian or Arabic.
        int i = tokens.isWord(from) && tokens.text.charAt(tokens.start(from)) < 0x250 ? from : halfOfDay(from);
        half = i == from ? 0 : half;
        if (!tokens.isNumber(i, 1, 6)) {
            return false;
        }
        minute = 0;
        second = 0;
        nano = 0;
        if (tokens.length(i) > 2) {
            return compact(i);
        }
        hour = (int) tokens.number(i);
        boolean leading = half != 0;
        int j = i + 1;
        boolean sure = true;
        if (tokens.isMark(j, ':') && tokens.isNumber(j + 1, 2, 2)) {
            j = seconds(j + 1, ':');
        } else if (tokens.is(j, Role.HOUR_MARK)) {
            j = tokens.behind();
            if (tokens.isNumber(j, 2, 2) || (tokens.isNumber(j, 1, 1) && tokens.is(j + 1, Role.MINUTE_MARK))) {
                minute = (int) tokens.number(j++);
                j = tokens.is(j, Role.MINUTE_MARK) ? tokens.behind() : j;
            }
            // "8 h" alone is a duration as often as a time of day.
            sure = led || leading || j > i + 2 || !tokens.touches(i + 1);
        } else if (tokens.isMark(j, '.') && tokens.isNumber(j + 1, 2, 2) && tokens.touches(j + 1)) {
            j = seconds(j + 1, '.');
            sure = led || leading || tokens.is(j, Role.HOUR_MARK) || zones.isAbbreviation(j);
        } else {
            sure = led && leading;
        }
        if (j > i + 2 && tokens.is(j, Role.HOUR_MARK)) {
            j = tokens.behind();
        }
        return finish(halfBehind(j), sure || half != 0);
    }

    /** The zone behind the time just read, or null; moves {@link #end()} behind it. */
    @Nullable
    ZoneOffset zone(LocalDate day) {
        ZoneOffset out = zones.read(end, day, time());
        end = zones.end();
        return out;
    }

    private int halfOfDay(int i) {
        half = 0;
        if (tokens.is(i, Role.PM)) {
            half = 2;
        } else if (tokens.is(i, Role.AM)) {
            half = 1;
        }
        return half == 0 ? i : tokens.behind();
    }

    private int halfBehind(int j) {
        if (half != 0) {
            return j;
        }
        int behind = halfOfDay(j);
        // "17:01 · m" and the like: one letter is a half of the day only where it touches or its script says so.
        if (half != 0 && tokens.length(j) == 1 && behind == j + 1 && tokens.text.charAt(tokens.start(j)) < 0x250) {
            half = 0;
            return j;
        }
        if (half != 0 && tokens.isMark(behind, '.') && tokens.touches(behind)) {
            behind++;
        }
        return behind;
    }

    private int seconds(int at, char mark) {
        minute = (int) tokens.number(at);
        int j = at + 1;
        if (tokens.isMark(j, mark) && tokens.touches(j) && tokens.isNumber(j + 1, 2, 2)) {
            second = (int) tokens.number(j + 1);
            j += 2;
            if ((tokens.isMark(j, '.') || tokens.isMark(j, ','))
                    && tokens.touches(j + 1)
                    && tokens.isNumber(j + 1, 1, 9)) {
                nano = (int) tokens.number(j + 1);
                for (int digits = tokens.length(j + 1); digits < 9; digits++) {
                    nano *= 10;
                }
                j += 2;
            }
        }
        return j;
    }

    private boolean compact(int i) {
        int digits = tokens.length(i);
        boolean afterT = tokens.touches(i)
                && tokens.isWord(i - 1)
                && tokens.folded(i - 1).equals("t");
        if ((digits != 4 && digits != 6) || !afterT) {
            return false;
        }
        int value = (int) tokens.number(i);
        second = digits == 6 ? value % 100 : 0;
        int clock = digits == 6 ? value / 100 : value;
        hour = clock / 100;
        minute = clock % 100;
        return finish(i + 1, true);
    }

    private boolean finish(int behind, boolean sure) {
        if (half == 2 && hour < 12) {
            hour += 12;
        } else if (half == 1 && hour == 12) {
            hour = 0;
        }
        if (!sure || hour > 23 || minute > 59 || second > 60) {
            return false;
        }
        time = LocalTime.of(hour, minute, Math.min(second, 59), nano);
        end = behind;
        return true;
    }
}
