package io.github.nutgraf.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads what stands for a time zone behind a clock time: "Z", "+02:00", "GMT-4", "(CEST)", "ET". */
final class ZoneReader {

    private static final int LONGEST_ZONE = 5;

    private final DateTokens tokens;
    private final DateHints hints;
    private int end;

    ZoneReader(DateTokens tokens, DateHints hints) {
        this.tokens = tokens;
        this.hints = hints;
    }

    /** Behind the last token read; where it began if there was no zone. */
    int end() {
        return end;
    }

    /** The offset printed from this token on, for that day and time; null if there is none. */
    @Nullable
    ZoneOffset read(int from, LocalDate day, LocalTime time) {
        end = from;
        int i = from;
        if (tokens.isMark(i, '(') || tokens.isMark(i, ',') || tokens.isMark(i, '[')) {
            i++;
        }
        ZoneOffset out = null;
        if (tokens.isWord(i) && tokens.length(i) <= LONGEST_ZONE) {
            String word = tokens.text.substring(tokens.start(i), tokens.end(i));
            boolean universal = word.equals("GMT") || word.equals("UTC") || word.equals("Z") || word.equals("z");
            if (universal) {
                out = offset(i + 1, true);
                if (out == null) {
                    out = ZoneOffset.UTC;
                    end = i + 1;
                }
            } else if (ZoneTable.knows(word)) {
                out = ZoneTable.offset(word, day, time, hints);
                end = i + 1;
            }
        } else {
            out = offset(i, false);
        }
        if (tokens.isMark(end, ')') || tokens.isMark(end, ']')) {
            end++;
        }
        return out;
    }

    private @Nullable ZoneOffset offset(int i, boolean named) {
        char sign = tokens.mark(i);
        if ((sign != '+' && sign != '-' && sign != '\u2212')
                || !tokens.touches(i + 1)
                || !tokens.isNumber(i + 1, 1, 4)) {
            return null;
        }
        int digits = tokens.length(i + 1);
        int value = (int) tokens.number(i + 1);
        int hours = digits == 4 ? value / 100 : value;
        int minutes = digits == 4 ? value % 100 : 0;
        int behind = i + 2;
        if (digits <= 2 && tokens.isMark(behind, ':') && tokens.isNumber(behind + 1, 2, 2)) {
            minutes = (int) tokens.number(behind + 1);
            behind += 2;
        } else if (digits == 3 || (digits == 1 && !named) || (digits == 2 && !named && !tokens.touches(i))) {
            return null;
        }
        // "10:00-11:30" are two times: west of Greenwich only Newfoundland and the Marquesas are half an hour off.
        boolean range = sign != '+' && (hours > 12 || (minutes != 0 && !(minutes == 30 && (hours == 3 || hours == 9))));
        if (hours > 14 || minutes % 15 != 0 || minutes > 45 || range) {
            return null;
        }
        end = behind;
        int total = hours * 60 + minutes;
        return ZoneOffset.ofTotalSeconds((sign == '+' ? total : -total) * 60);
    }

    /** Whether an abbreviation of the table stands here. */
    boolean isAbbreviation(int i) {
        return tokens.isWord(i)
                && tokens.length(i) <= LONGEST_ZONE
                && ZoneTable.knows(tokens.text.substring(tokens.start(i), tokens.end(i)));
    }
}
