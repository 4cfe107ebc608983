package io.github.nutgraf.page;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * Tells pages that declare a Latin charset and are written in another script: servers that send iso-8859-1 with
 * everything. In Latin text letters beyond ASCII stand alone or in pairs; in Cyrillic or Greek, whole words of them do.
 */
final class WrongLatin {

    private static final Set<String> LATIN =
            Set.of("windows-1250", "windows-1252", "windows-1254", "ISO-8859-2", "ISO-8859-9", "ISO-8859-15");

    /** What the detector may put in their place: the scripts that are no Latin. */
    private static final Set<String> OTHER = Set.of(
            "windows-1251",
            "windows-1253",
            "windows-1255",
            "ISO-8859-5",
            "ISO-8859-7",
            "ISO-8859-8",
            "KOI8-U",
            "windows-1256",
            "ISO-8859-6",
            "x-windows-874",
            "x-MacCyrillic",
            "IBM855",
            "IBM866",
            "GB18030",
            "Big5",
            "EUC-JP",
            "x-windows-949",
            "windows-31j");

    /** No Latin word has so many letters beyond ASCII in a row; accented capitals and quotation marks make up to three. */
    private static final int LONG_RUN = 4;

    /** Fewer bytes in long runs are a name in another script, or a line drawn of dashes. */
    private static final int LEAST_IN_RUNS = 40;

    private WrongLatin() {}

    /** Whether a Latin charset is declared and most bytes beyond ASCII stand in long runs. */
    static boolean suspects(Charset declared, byte[] b, int from, int length) {
        if (!LATIN.contains(declared.name())) {
            return false;
        }
        int inRuns = 0;
        int all = 0;
        int run = 0;
        for (int i = from; i <= length; i++) {
            // Letters and, in the charsets of East Asia, parts of them: dashes and quotation marks stand below.
            if (i < length && (b[i] & 0xFF) >= 0xA1) {
                run++;
            } else if (run > 0) {
                all += run;
                inRuns += run >= LONG_RUN ? run : 0;
                run = 0;
            }
        }
        return inRuns >= LEAST_IN_RUNS && inRuns * 2 > all;
    }

    static boolean isOther(Charset detected) {
        return OTHER.contains(detected.name());
    }
}
