package io.github.nutgraf.bench;

import com.sun.management.ThreadMXBean;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.story.StoryFinder;
import io.github.nutgraf.story.StoryModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Prints what each stage of an extraction costs as a multiple of jsoup's parse of the same pages, in time and in bytes
 * allocated.
 *
 * <p>Made for a noisy machine: one process, the variants take turns page by page, every page counts with the least of
 * its passes, and only ratios of the sums are printed. {@code -Dcorpus=FOLDER} adds a folder of {@code *.html} and
 * {@code *.html.gz}; {@code -Dpages=N} takes every so-manieth of its pages to make N; {@code -Dpasses=N} and
 * {@code -Dwarmup=N} set the passes.
 */
public final class Ratios {

    /** One way to treat a page. */
    private interface Variant {
        Object run(BenchPage page);
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final StoryFinder finder = new StoryFinder(StoryModel.shipped());
    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private Object sink = "";

    private Ratios() {
        variants.put("parse", p -> Jsoup.parse(p.text(), ""));
        variants.put("parse+walk", Ratios::walk);
        variants.put("parse+walk+evidence", p -> Evidence.of(walk(p)));
        variants.put("parse+walk+blocks", p -> TextBlocks.of(walk(p)));
        variants.put("all up to the body", this::body);
        variants.put("whole extraction", p -> Extractor.parse(p.text(), null));
        variants.put("whole and JSON", p -> ArticleJson.compact(Extractor.parse(p.text(), null)));
        variants.put("boilerpipe", p -> Peers.boilerpipe(p.text()));
        variants.put("Readability4J", p -> Peers.readability4j(p.text()));
        variants.put("parse of bytes", Ratios::parseBytes);
        variants.put("whole from bytes", p -> Extractor.parse(p.bytes(), null, null));
    }

    public static void main(String[] args) throws IOException {
        String corpus = System.getProperty("corpus");
        Ratios ratios = new Ratios();
        if (corpus == null) {
            ratios.print("generated", BenchPage.generated());
        } else {
            ratios.print(corpus, BenchPage.read(Path.of(corpus), Integer.getInteger("pages", 200)));
        }
    }

    /** A reader a page, for its deadline runs from when it is made. */
    private static Page walk(BenchPage page) {
        return new PageReader(Options.DEFAULTS).read(page.text(), null);
    }

    private Object body(BenchPage p) {
        Page page = walk(p);
        return finder.find(page, Evidence.of(page), TextBlocks.of(page), false);
    }

    private static Object parseBytes(BenchPage page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String name, List<BenchPage> pages) {
        int passes = Integer.getInteger("passes", 7);
        int warmup = Integer.getInteger("warmup", 5);
        Variant[] all = variants.values().toArray(new Variant[0]);
        long[][] least = new long[all.length][pages.size()];
        long[][] bytes = new long[all.length][pages.size()];
        for (long[] row : least) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        for (int pass = -warmup; pass < passes; pass++) {
            for (int p = 0; p < pages.size(); p++) {
                for (int v = 0; v < all.length; v++) {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    long start = System.nanoTime();
                    sink = all[v].run(pages.get(p));
                    long took = System.nanoTime() - start;
                    bytes[v][p] = THREADS.getCurrentThreadAllocatedBytes() - before;
                    if (pass >= 0) {
                        least[v][p] = Math.min(least[v][p], took);
                    }
                }
            }
        }
        report(name, pages, least, bytes);
    }

    private void report(String name, List<BenchPage> pages, long[][] least, long[][] bytes) {
        long size = pages.stream().mapToLong(p -> p.bytes().length).sum();
        System.out.printf(
                Locale.ROOT, "%s: %d pages of %d KB%n", name, pages.size(), size / 1024 / Math.max(1, pages.size()));
        System.out.printf(Locale.ROOT, "%-22s %9s %7s %7s%n", "variant", "us/page", "time", "bytes");
        int v = 0;
        for (String variant : variants.keySet()) {
            int floor = variant.endsWith("bytes") ? variants.size() - 2 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %9.0f %7.3f %7.3f%n",
                    variant,
                    sum(least[v]) / 1e3 / pages.size(),
                    (double) sum(least[v]) / sum(least[floor]),
                    (double) sum(bytes[v]) / sum(bytes[floor]));
            v++;
        }
        if (sink.equals(name)) {
            throw new IllegalStateException();
        }
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }
}
