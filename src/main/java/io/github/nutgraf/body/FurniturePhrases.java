package io.github.nutgraf.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How lines read that stand in a story and are none of it, in many languages; from {@code furniture.tsv}. */
final class FurniturePhrases {

    private final Set<String> lines = new HashSet<>();
    private final NavigableSet<String> openings = new TreeSet<>();
    private final NavigableSet<String> ends = new TreeSet<>();
    private final NavigableSet<String> boxes = new TreeSet<>();

    private FurniturePhrases() {}

    static FurniturePhrases shipped() {
        return Shipped.PHRASES;
    }

    private static final class Shipped {
        static final FurniturePhrases PHRASES = read();
    }

    private static FurniturePhrases read() {
        FurniturePhrases out = new FurniturePhrases();
        for (String[] columns : Rows.of("furniture.tsv")) {
            String phrase = columns[2].toLowerCase(Locale.ROOT);
            switch (columns[1]) {
                case "line" -> out.lines.add(phrase);
                case "opening" -> out.openings.add(phrase);
                case "end" -> out.ends.add(phrase);
                case "box" -> out.boxes.add(phrase);
                default -> throw new IllegalStateException("furniture.tsv: " + String.join(" ", columns));
            }
        }
        return out;
    }

    boolean isLine(String lower) {
        return lines.contains(lower);
    }

    boolean opens(String lower) {
        return startsWithOne(openings, lower);
    }

    boolean opensBox(String lower) {
        return startsWithOne(boxes, lower);
    }

    boolean opensEnd(String lower) {
        return startsWithOne(ends, lower);
    }

    /** Walks down the sorted phrases from the line: a prefix of it sorts before it, and each step is shorter. */
    private static boolean startsWithOne(NavigableSet<String> phrases, String line) {
        @Nullable String candidate = phrases.floor(line);
        while (candidate != null && !line.startsWith(candidate)) {
            int common = 0;
            int most = Math.min(candidate.length(), line.length());
            while (common < most && candidate.charAt(common) == line.charAt(common)) {
                common++;
            }
            candidate = common == 0 ? null : phrases.floor(line.substring(0, common));
        }
        return candidate != null;
    }
}
