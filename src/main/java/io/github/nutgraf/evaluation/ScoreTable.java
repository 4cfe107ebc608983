package io.github.nutgraf.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the scores of pages and averages them for each group, such as a corpus, and over all. In per cent. */
public final class ScoreTable {

    /** The name of the row over all groups. */
    public static final String ALL = "ALL";

    /**
     * A page and its scores.
     *
     * @param page what was annotated
     * @param scores what was measured
     */
    public record Scored(GoldPage page, Map<Metric, Double> scores) {}

    private final List<Scored> pages = new ArrayList<>();
    private final Map<String, Row> rows =
            new TreeMap<>(Comparator.comparing((String c) -> c.equals(ALL)).thenComparing(Comparator.naturalOrder()));

    private final String title;

    /** @param title what the groups are, for the first column's head */
    public ScoreTable(String title) {
        this.title = title;
    }

    /** Adds a page to its group. */
    public void add(String group, GoldPage page, Map<Metric, Double> scores) {
        pages.add(new Scored(page, scores));
        for (String row : List.of(group, ALL)) {
            rows.computeIfAbsent(row, r -> new Row()).add(scores);
        }
    }

    /** A figure in per cent; empty if no page of the group is annotated for it. */
    public OptionalDouble figure(String group, Metric metric) {
        Row row = rows.get(group);
        return row == null ? OptionalDouble.empty() : row.figure(metric);
    }

    /** How many pages of the group are annotated for a metric. */
    public int annotated(String group, Metric metric) {
        Row row = rows.get(group);
        return row == null ? 0 : row.counts.getOrDefault(metric, 0);
    }

    /** The names of the rows, {@link #ALL} last. */
    public List<String> groups() {
        return List.copyOf(rows.keySet());
    }

    /** The pages that do worst by a metric, worst first; pages that do the same in the order they were added. */
    public List<Scored> worst(Metric metric, int count) {
        return pages.stream()
                .filter(page -> page.scores().containsKey(metric))
                .sorted(Comparator.comparingDouble(page -> page.scores().getOrDefault(metric, 0.0)))
                .limit(count)
                .toList();
    }

    /** The table as text: a line for each group, a column for each metric any page is annotated for. */
    @Override
    public String toString() {
        List<Metric> columns = Arrays.stream(Metric.values())
                .filter(Metric::isColumn)
                .filter(metric -> figure(ALL, metric).isPresent())
                .toList();
        int widest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        String first = "%-" + Math.max(12, widest) + "s";
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, first + "%6s", title, "n"));
        columns.forEach(metric -> out.append(String.format(Locale.ROOT, "%9s", metric.label())));
        rows.forEach((group, row) -> {
            out.append(String.format(Locale.ROOT, "%n" + first + "%6d", group, row.pages));
            for (Metric metric : columns) {
                OptionalDouble figure = row.figure(metric);
                out.append(
                        figure.isPresent() ? String.format(Locale.ROOT, "%9.2f", figure.getAsDouble()) : " ".repeat(9));
            }
        });
        return out.toString();
    }

    private static final class Row {
        private int pages;
        private final Map<Metric, Double> sums = new EnumMap<>(Metric.class);
        private final Map<Metric, Integer> counts = new EnumMap<>(Metric.class);

        void add(Map<Metric, Double> scores) {
            pages++;
            scores.forEach((metric, value) -> {
                sums.merge(metric, value, Double::sum);
                counts.merge(metric, 1, Integer::sum);
            });
        }

        OptionalDouble figure(Metric metric) {
            if (!counts.containsKey(metric)) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(100
                    * (metric == Metric.SHINGLE && counts.containsKey(Metric.SHINGLE_RECALL)
                            ? Overlap.harmonic(mean(Metric.SHINGLE_PRECISION), mean(Metric.SHINGLE_RECALL))
                            : mean(metric)));
        }

        private double mean(Metric metric) {
            return sums.getOrDefault(metric, 0.0) / Math.max(1, counts.getOrDefault(metric, 0));
        }
    }

    /** The metrics any page is annotated for. */
    public Set<Metric> metrics() {
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        pages.forEach(page -> metrics.addAll(page.scores().keySet()));
        return metrics;
    }
}
