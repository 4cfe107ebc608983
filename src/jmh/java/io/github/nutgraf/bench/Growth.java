package io.github.nutgraf.bench;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Prints how the time of an extraction over and above jsoup's parse grows with the page: made pages of the same mix of
 * story, teasers and scripts, of half a megabyte, ten times and a hundred times as much. Wants {@code -Xmx4g}.
 *
 * <p>Parse and extraction take turns, and each counts with the least of its passes.
 */
public final class Growth {

    /** Every page is treated for so long, in seconds, but at least three times. */
    private static final int ENOUGH = 12;

    private static final int LEAST_PASSES = 3;

    private static final Extractor EXTRACTOR = Extractor.with(Options.builder()
            .maxInputBytes(Integer.MAX_VALUE)
            .maxElements(Integer.MAX_VALUE)
            .maxOutputChars(Integer.MAX_VALUE)
            .deadline(null)
            .build());

    private Growth() {}

    public static void main(String[] args) {
        System.out.printf(Locale.ROOT, "%8s %8s %9s %9s %6s%n", "size", "parse", "ours", "ours/MB", "x");
        for (double times : List.of(0.5, 5.0, 50.0)) {
            String html = PageMaker.make(PageMaker.Shape.LARGE, times);
            long parse = Long.MAX_VALUE;
            long whole = Long.MAX_VALUE;
            long end = System.nanoTime() + ENOUGH * 1_000_000_000L;
            for (int pass = 0; pass < LEAST_PASSES || System.nanoTime() < end; pass++) {
                parse = Math.min(parse, nanos(() -> Jsoup.parse(html)));
                whole = Math.min(whole, nanos(() -> EXTRACTOR.extract(html)));
            }
            double size = html.length() / 1e6;
            double ours = (whole - parse) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%5.1f MB %5.0f ms %6.0f ms %6.2f ms %6.2f%n",
                    size,
                    parse / 1e6,
                    ours,
                    ours / size,
                    (double) whole / parse);
        }
    }

    private static long nanos(Supplier<Object> work) {
        long start = System.nanoTime();
        Object result = work.get();
        long took = System.nanoTime() - start;
        if (result == null) {
            throw new IllegalStateException();
        }
        return took;
    }
}
