package io.github.nutgraf.robustness;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Prints for each shape what the whole extraction costs as a multiple of jsoup's parse of the same page, at each number
 * of units, and how what is ours grows from the first number to the last: about as the number does if nothing is
 * quadratic.
 *
 * <p>Made for a noisy machine, as {@code Ratios} is: parse and extraction take turns, and the least of some passes
 * counts. Arguments: the numbers of units, 10,000 and 100,000 if there are none. {@code -Dshape=NAME} takes the shapes
 * whose name begins so.
 */
final class ShapeRatios {

    private static final int PASSES = 5;

    /** Passes are fewer where one takes long; what takes long is measured well by one. */
    private static final long ENOUGH_NANOS = 6_000_000_000L;

    /** Less than this is noise, and grows as noise does. */
    private static final double LEAST_MILLIS = 0.5;

    /** What the multiple and the growth for ten times the units should stay below. */
    private static final double AIM = 10;

    private static final Extractor EXTRACTOR =
            Extractor.with(Options.builder().deadline(null).build());

    private record Cost(int bytes, double parse, double whole) {

        double multiple() {
            return whole / parse;
        }

        double ours() {
            return Math.max(LEAST_MILLIS, whole - parse);
        }
    }

    private ShapeRatios() {}

    public static void main(String[] args) {
        int[] units = args.length == 0
                ? new int[] {10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        List<Shape> shapes = Shape.wanted();
        for (Shape shape : shapes) {
            measure(shape.page(2_000));
        }
        System.out.printf(Locale.ROOT, "%-24s", "shape");
        for (int n : units) {
            System.out.printf(Locale.ROOT, " %9s %8s %9s %6s", n, "parse", "whole", "x");
        }
        System.out.println("  growth");
        for (Shape shape : shapes) {
            List<Cost> costs = new ArrayList<>();
            for (int n : units) {
                costs.add(measure(shape.page(n)));
            }
            print(shape, costs);
        }
    }

    private static void print(Shape shape, List<Cost> costs) {
        System.out.printf(Locale.ROOT, "%-24s", shape);
        boolean slow = false;
        for (Cost cost : costs) {
            System.out.printf(
                    Locale.ROOT,
                    " %6d KB %8.1f %9.1f %6.1f",
                    cost.bytes() / 1_000,
                    cost.parse(),
                    cost.whole(),
                    cost.multiple());
            slow |= cost.multiple() >= AIM;
        }
        double growth = costs.get(costs.size() - 1).ours() / costs.get(0).ours();
        double bytes =
                (double) costs.get(costs.size() - 1).bytes() / costs.get(0).bytes();
        System.out.printf(Locale.ROOT, " %7.1f%s%n", growth, slow || growth > bytes * 1.5 ? " !" : "");
    }

    private static Cost measure(String html) {
        long parse = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        long begin = System.nanoTime();
        for (int pass = 0; pass < PASSES && (pass == 0 || System.nanoTime() - begin < ENOUGH_NANOS); pass++) {
            long start = System.nanoTime();
            if (Jsoup.parse(html, "https://news.example/ferry").childNodeSize() == 0) {
                throw new IllegalStateException();
            }
            long between = System.nanoTime();
            if (EXTRACTOR.extract(html, "https://news.example/ferry").text().isEmpty()) {
                throw new IllegalStateException();
            }
            parse = Math.min(parse, between - start);
            whole = Math.min(whole, System.nanoTime() - between);
        }
        return new Cost(html.length(), parse / 1e6, whole / 1e6);
    }
}
