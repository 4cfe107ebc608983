package io.github.nutgraf.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many pages of each group, such as a corpus of shops, were taken for what. */
public final class ConfusionTable {

    /** What is shown where nothing was said. */
    private static final String NOTHING = "-";

    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();
    private final Set<String> columns = new TreeSet<>();

    /** Counts a page of a group; {@code told} is empty if nothing was said of it. */
    public void add(String group, String told) {
        String column = told.isEmpty() ? NOTHING : told;
        columns.add(column);
        rows.computeIfAbsent(group, r -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }

    /** A line for each group: its pages, and how many of them were taken for each thing. */
    @Override
    public String toString() {
        int widest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        String first = "%-" + Math.max(12, widest) + "s%6s";
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, first, "corpus", "n"));
        columns.forEach(column -> out.append(String.format(Locale.ROOT, "%11s", column)));
        rows.forEach((group, row) -> {
            int pages = row.values().stream().mapToInt(Integer::intValue).sum();
            out.append(String.format(Locale.ROOT, "%n" + first, group, pages));
            columns.forEach(column -> out.append(String.format(Locale.ROOT, "%11s", row.getOrDefault(column, 0))));
        });
        return out.toString();
    }
}
