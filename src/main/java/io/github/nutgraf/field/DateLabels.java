package io.github.nutgraf.field;

import io.github.nutgraf.text.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words beside a printed date that say whose date it is; from {@code date-labels.tsv}. */
final class DateLabels {

    private static final List<Label> LABELS = read();

    private record Label(String form, DateCandidate.Role role) {}

    private DateLabels() {}

    /** The role named last in the text before a date, for it stands nearest; null if none is named. */
    static DateCandidate.@Nullable Role last(String before) {
        String lower = before.toLowerCase(Locale.ROOT);
        DateCandidate.Role role = null;
        int best = -1;
        for (Label label : LABELS) {
            int at = lower.lastIndexOf(label.form);
            // A form in mid-word ("advancement" for "ancement") is none; in scripts without spaces there is no border.
            boolean border =
                    at == 0 || (at > 0 && (!Character.isLetter(lower.charAt(at - 1)) || lower.charAt(at) > 0x2E80));
            if (border && at + label.form.length() > best) {
                best = at + label.form.length();
                role = label.role;
            }
        }
        return role;
    }

    private static List<Label> read() {
        List<Label> out = new ArrayList<>();
        for (String[] row : TableFile.rows(DateLabels.class, "date-labels.tsv")) {
            DateCandidate.Role role = DateCandidate.Role.valueOf(row[1].toUpperCase(Locale.ROOT));
            for (String form : row[2].split("\\|")) {
                out.add(new Label(form, role));
            }
        }
        return List.copyOf(out);
    }
}
