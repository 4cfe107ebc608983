package io.github.nutgraf.robustness;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Prints how much later than its deadline and jsoup's parse the extraction of each shape comes back. Arguments: the units,
 * 100,000 if there are none, and the deadline in milliseconds, 50. {@code -Dshape=NAME} takes the shapes whose name begins
 * so. Nothing is asserted: a loaded machine is late by itself.
 */
final class Lateness {

    private static final int PASSES = 3;

    private record Row(Shape shape, double parse, double late) {}

    private Lateness() {}

    public static void main(String[] args) {
        int units = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int deadline = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        Extractor extractor = Extractor.with(
                Options.builder().deadline(Duration.ofMillis(deadline)).build());
        List<Shape> shapes = Shape.wanted();
        for (Shape shape : shapes) {
            measure(shape, 2_000, extractor, deadline);
        }
        List<Row> rows = shapes.stream()
                .map(shape -> measure(shape, units, extractor, deadline))
                .sorted(Comparator.comparingDouble(Row::late).reversed())
                .toList();
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT, "%-28s parse %8.1f ms, late %8.1f ms%n", row.shape(), row.parse(), row.late());
        }
        System.out.printf(
                Locale.ROOT,
                "%d of %d within 100 ms of deadline and parse%n",
                rows.stream().filter(row -> row.late() <= 100).count(),
                rows.size());
    }

    private static Row measure(Shape shape, int units, Extractor extractor, int deadline) {
        String html = shape.page(units);
        long parse = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            if (Jsoup.parse(html, "https://news.example/ferry").childNodeSize() == 0) {
                throw new IllegalStateException();
            }
            long between = System.nanoTime();
            if (extractor.extract(html, "https://news.example/ferry").notes() == null) {
                throw new IllegalStateException();
            }
            parse = Math.min(parse, between - start);
            whole = Math.min(whole, System.nanoTime() - between);
        }
        return new Row(shape, parse / 1e6, Math.max(0, (whole - parse) / 1e6 - deadline));
    }
}
