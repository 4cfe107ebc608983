package io.github.nutgraf.field.date;

import io.github.nutgraf.text.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words beside a printed date that say whose date it is; from {@code date-labels.tsv}. */
final class DateLabels {

    /** By first letter. */
    private static final Map<Character, List<Label>> LABELS = read();

    /** ": ", " on". */
    private static final int LABEL_MARKS = 4;

    private record Label(String form, DateCandidate.Role role) {}

    private DateLabels() {}

    /** The role named last in the text before a date, for it stands nearest; null if none is named. */
    static DateCandidate.@Nullable Role last(String before) {
        return last(before, before.length());
    }

    /**
     * The same of the line above a date. What it says of another thing holds for the date only at its end: "© Jane Doe"
     * is about a picture.
     */
    static DateCandidate.@Nullable Role above(String line) {
        return last(line, LABEL_MARKS);
    }

    private static DateCandidate.@Nullable Role last(String before, int mostBehind) {
        String lower = before.toLowerCase(Locale.ROOT);
        DateCandidate.Role role = null;
        int best = -1;
        for (int at = 0; at < lower.length(); at++) {
            // A form in mid-word ("advancement" for "ancement") is none; in scripts without spaces there is no border.
            boolean border = at == 0 || !Character.isLetter(lower.charAt(at - 1)) || lower.charAt(at) > 0x2E80;
            if (!border) {
                continue;
            }
            for (Label label : LABELS.getOrDefault(lower.charAt(at), List.of())) {
                if (at + label.form.length() > best && lower.startsWith(label.form, at)) {
                    best = at + label.form.length();
                    role = label.role;
                }
            }
        }
        return role == DateCandidate.Role.OTHER && lower.length() - best > mostBehind ? null : role;
    }

    private static Map<Character, List<Label>> read() {
        Map<Character, List<Label>> out = new HashMap<>();
        for (String[] row : TableFile.rows(DateLabels.class, "date-labels.tsv")) {
            DateCandidate.Role role = DateCandidate.Role.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String form : row[2].split("\\|")) {
                out.computeIfAbsent(form.charAt(0), first -> new ArrayList<>()).add(new Label(form, role));
            }
        }
        return Map.copyOf(out);
    }
}
