package io.github.nutgraf.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From year, month and day as printed to a day of the Gregorian calendar. */
final class Calendars {

    /** Buddhist years run 543 ahead; taken as such where the page or the month is Thai. */
    private static final int BUDDHIST = 543;

    private Calendars() {}

    /**
     * The day, or null if there is none.
     *
     * @param month 1 to 12, or {@link DateWords#PERSIAN} and 1 to 12
     * @param thai whether the year may be of the Buddhist era
     */
    static @Nullable LocalDate day(int year, int month, int day, boolean thai) {
        if (month > DateWords.PERSIAN) {
            return persian(year, month - DateWords.PERSIAN, day);
        }
        int y = thai && year > 1950 + BUDDHIST && year < 2100 + BUDDHIST ? year - BUDDHIST : year;
        if (y < 1000 || y > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (day > 28 && day > java.time.YearMonth.of(y, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(y, month, day);
    }

    /** Two digits are a year of the web's time: 90 to 99, or 00 to the latest. */
    static int fullYear(int twoDigits, LocalDate latest) {
        return twoDigits >= 90 ? 1900 + twoDigits : 2000 + twoDigits <= latest.getYear() ? 2000 + twoDigits : -1;
    }

    /** Solar Hijri by the 33-year cycle of leap years, which agrees with the observed calendar from 1343 to 1472. */
    private static @Nullable LocalDate persian(int year, int month, int day) {
        if (year < 1343 || year > 1472 || month < 1 || month > 12 || day < 1 || day > 31 || (month > 6 && day == 31)) {
            return null;
        }
        LocalDate firstOf1343 = LocalDate.of(1964, 3, 21);
        long days = 0;
        for (int y = 1343; y < year; y++) {
            days += isPersianLeap(y) ? 366 : 365;
        }
        days += month <= 6 ? (month - 1) * 31L : 186 + (month - 7) * 30L;
        if (month == 12 && day == 30 && !isPersianLeap(year)) {
            return null;
        }
        return firstOf1343.plusDays(days + day - 1);
    }

    private static boolean isPersianLeap(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
