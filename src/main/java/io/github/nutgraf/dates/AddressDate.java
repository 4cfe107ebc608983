package io.github.nutgraf.dates;

import io.github.nutgraf.text.Folding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day an address holds, as newsrooms' systems build them: {@code /2024/10/10/}, {@code /2024-10-10/},
 * {@code -20241010}, {@code /20241010/}, {@code /2024/oct/10/}, {@code /10-10-2024}.
 */
public final class AddressDate {

    /** "A2026012914320005196": day and clock, and a number behind. */
    private static final int LONGEST_STAMP = 20;

    private AddressDate() {}

    /** The day in the address's path; null if there is none that a story can bear. */
    public static @Nullable LocalDate find(String url, DateHints hints) {
        // An archive's address holds the day of its copy, and then the story's own address.
        int scheme = url.lastIndexOf("://");
        int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        for (int i = Math.max(path, 0); i < url.length(); i++) {
            if (digit(url, i) < 0 || digit(url, i - 1) >= 0) {
                continue;
            }
            int end = i;
            while (digit(url, end) >= 0) {
                end++;
            }
            LocalDate day = at(url, i, end, hints);
            if (day != null) {
                return day;
            }
            i = end;
        }
        return null;
    }

    private static @Nullable LocalDate at(String url, int from, int end, DateHints hints) {
        int length = end - from;
        if (length == 8 || (length >= 12 && length <= LONGEST_STAMP && isClock(url, from + 8))) {
            return day(
                    number(url, from, from + 4),
                    number(url, from + 4, from + 6),
                    number(url, from + 6, from + 8),
                    hints);
        }
        if (length == 6 && number(url, from, from + 2) == 20) {
            return null;
        }
        if (length == 2) {
            return dayFirst(url, from, hints);
        }
        if (length != 4) {
            return null;
        }
        int month = end + 1;
        char separator = end < url.length() ? url.charAt(end) : 0;
        if (separator == '/' || separator == '-' || separator == '_' || separator == '.') {
            int monthEnd = month;
            while (digit(url, monthEnd) >= 0) {
                monthEnd++;
            }
            int value = monthEnd > month && monthEnd - month <= 2 ? number(url, month, monthEnd) : 0;
            if (monthEnd == month) {
                while (monthEnd < url.length() && Character.isLetter(url.charAt(monthEnd))) {
                    monthEnd++;
                }
                if (monthEnd - month >= 3) {
                    value = DateWords.value(Folding.fold(url.substring(month, monthEnd)), DateWords.Role.MONTH, "en");
                }
            }
            // "/2024/1010/title"
            if (monthEnd - month == 4) {
                return day(
                        number(url, from, end), number(url, month, month + 2), number(url, month + 2, monthEnd), hints);
            }
            if (value >= 1 && value <= 12 && monthEnd < url.length() && url.charAt(monthEnd) == separator) {
                int dayEnd = monthEnd + 1;
                while (digit(url, dayEnd) >= 0) {
                    dayEnd++;
                }
                if (dayEnd - monthEnd - 1 >= 1 && dayEnd - monthEnd - 1 <= 2) {
                    return day(number(url, from, end), value, number(url, monthEnd + 1, dayEnd), hints);
                }
            }
        }
        return null;
    }

    private static boolean isClock(String url, int from) {
        return number(url, from, from + 2) < 24 && number(url, from + 2, from + 4) < 60;
    }

    /** "/29-10-2021", in the order of the page's country. */
    private static @Nullable LocalDate dayFirst(String url, int from, DateHints hints) {
        int end = from + 10;
        boolean shaped = end <= url.length() && url.charAt(from + 2) == '-' && url.charAt(from + 5) == '-';
        for (int i = from; shaped && i < end; i++) {
            shaped = i == from + 2 || i == from + 5 || digit(url, i) >= 0;
        }
        if (!shaped || digit(url, end) >= 0) {
            return null;
        }
        int first = number(url, from, from + 2);
        int second = number(url, from + 3, from + 5);
        boolean monthFirst = hints.monthFirst() ? first <= 12 : second > 12;
        return day(number(url, from + 6, end), monthFirst ? first : second, monthFirst ? second : first, hints);
    }

    private static @Nullable LocalDate day(int year, int month, int day, DateHints hints) {
        LocalDate found = Calendars.day(year, month, day, false);
        return found != null && hints.plausible(found) ? found : null;
    }

    private static int number(String s, int from, int to) {
        int out = 0;
        for (int i = from; i < to; i++) {
            out = out * 10 + digit(s, i);
        }
        return out;
    }

    private static int digit(String s, int i) {
        char c = i >= 0 && i < s.length() ? s.charAt(i) : 0;
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }
}
