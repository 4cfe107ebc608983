package io.github.nutgraf.evidence;

import java.util.Locale;

/** Tells by the words of a class or attribute which of a story's dates an element holds. */
public final class DateMarks {

    private static final String[] MODIFIED = {"modif", "updat", "revis", "lastmod", "aktualis", "edited"};

    private DateMarks() {}

    /** Whether the marks speak of a change rather than of a publication. */
    public static boolean modified(String marks) {
        String lower = marks.toLowerCase(Locale.ROOT);
        if (lower.contains("publish")) {
            return false;
        }
        for (String word : MODIFIED) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
