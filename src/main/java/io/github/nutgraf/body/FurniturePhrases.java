package io.github.nutgraf.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How lines read that stand in a story and are none of it, in many languages; from {@code furniture.tsv}. */
final class FurniturePhrases {

    private final Set<String> lines = new HashSet<>();
    private final Map<Character, List<String>> openings = new HashMap<>();
    private final Map<Character, List<String>> ends = new HashMap<>();
    private final Map<Character, List<String>> boxes = new HashMap<>();

    private int longest;

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
                case "opening" -> add(out.openings, phrase);
                case "end" -> add(out.ends, phrase);
                case "box" -> add(out.boxes, phrase);
                default -> throw new IllegalStateException("furniture.tsv: " + String.join(" ", columns));
            }
            out.longest = Math.max(out.longest, phrase.length());
        }
        return out;
    }

    private static void add(Map<Character, List<String>> byFirst, String phrase) {
        byFirst.computeIfAbsent(phrase.charAt(0), k -> new ArrayList<>()).add(phrase);
    }

    /** So much of a line tells how it reads: one character more than any phrase has. */
    int enough() {
        return longest + 1;
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

    private static boolean startsWithOne(Map<Character, List<String>> byFirst, String line) {
        if (line.isEmpty()) {
            return false;
        }
        for (String phrase : byFirst.getOrDefault(line.charAt(0), List.of())) {
            if (line.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }
}
