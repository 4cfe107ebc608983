package io.github.nutgraf.field.date;

import io.github.nutgraf.dates.DateHints;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the year of a line of rights: "© 2002-2012 Harbour Press". */
final class CopyrightYear {

    private static final int LONGEST = 200;

    private CopyrightYear() {}

    /** The last day of the last year that the line gives behind its sign; null if it is no such line. */
    static @Nullable LocalDate end(String line, DateHints hints) {
        int sign = Math.max(
                line.indexOf('©'), line.toLowerCase(java.util.Locale.ROOT).indexOf("copyright"));
        if (sign < 0 || line.length() > LONGEST) {
            return null;
        }
        @Nullable LocalDate last = null;
        int digits = 0;
        for (int i = sign; i <= line.length(); i++) {
            boolean digit = i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
            if (!digit && digits == 4) {
                LocalDate first = LocalDate.of(Integer.parseInt(line.substring(i - 4, i)), 1, 1);
                boolean later = last == null || first.getYear() > last.getYear();
                last = later && hints.plausible(first) ? first.withMonth(12).withDayOfMonth(31) : last;
            }
            digits = digit ? digits + 1 : 0;
        }
        return last;
    }
}
