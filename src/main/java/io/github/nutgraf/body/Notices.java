package io.github.nutgraf.body;

import io.github.nutgraf.article.Block.Notice;
import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows the words that open a newsroom's notes about a story, in many languages. */
final class Notices {

    private static final Map<String, Notice.Kind> OPENINGS = load();
    /** The first words of the openings. */
    private static final Set<String> FIRST = OPENINGS.keySet().stream()
            .map(opening -> firstWord(opening, 0, opening.length()))
            .collect(Collectors.collectingAndThen(Collectors.toSet(), Set::copyOf));

    private static final int LONGEST =
            OPENINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Notices() {}

    /** What sort of notice a paragraph is; null if it is none. */
    static Notice.@Nullable Kind of(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = Math.min(text.length(), start + LONGEST);
        if (!FIRST.contains(firstWord(text, start, end).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String head = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (int i = 1; i <= head.length(); i++) {
            boolean border = i == head.length() || !Character.isLetterOrDigit(head.charAt(i));
            Notice.@Nullable Kind kind = border || !Character.isLetterOrDigit(head.charAt(i - 1))
                    ? OPENINGS.get(head.substring(0, i))
                    : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static String firstWord(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static Map<String, Notice.Kind> load() {
        Map<String, Notice.Kind> out = new HashMap<>();
        for (String[] row : TableFile.rows(Notices.class, "notice-openings.tsv")) {
            out.put(row[2], Notice.Kind.valueOf(row[1]));
        }
        return Map.copyOf(out);
    }
}
