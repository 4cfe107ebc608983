package io.github.nutgraf.bench;

import io.github.nutgraf.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jsoup.Jsoup;

/**
 * Prints how much faster two threads are than one, for jsoup's parse and for the whole extraction: what a second thread
 * brings hangs on the machine, so only the ratio of the two says something of us. The variants take turns, and each
 * counts with its best pass, once the compiler is done: while it works it takes one of two cores from two threads and
 * none from one, which halved what the second thread seemed to bring. {@code -Dcorpus}, {@code -Dpages}, {@code -Dpasses}
 * and {@code -Dwarmup} as for {@link Ratios}.
 */
public final class Threads {

    private Threads() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        String corpus = System.getProperty("corpus");
        List<BenchPage> pages = corpus == null
                ? BenchPage.generated()
                : BenchPage.read(Path.of(corpus), Integer.getInteger("pages", 200));
        List<Function<BenchPage, Object>> work =
                List.of(page -> Jsoup.parse(page.text(), ""), page -> Extractor.parse(page.text()));
        long[][] least = {{Long.MAX_VALUE, Long.MAX_VALUE}, {Long.MAX_VALUE, Long.MAX_VALUE}};
        int passes = Integer.getInteger("passes", 12);
        int warmup = Integer.getInteger("warmup", 30);
        for (int pass = -warmup; pass < passes; pass++) {
            for (int w = 0; w < work.size(); w++) {
                for (int threads = 1; threads <= 2; threads++) {
                    long took = run(pages, work.get(w), threads);
                    if (pass >= 0) {
                        least[w][threads - 1] = Math.min(least[w][threads - 1], took);
                    }
                }
            }
        }
        double parse = 2.0 * least[0][0] / least[0][1];
        double whole = 2.0 * least[1][0] / least[1][1];
        System.out.printf(
                Locale.ROOT,
                "two threads: parse %.2f times as fast, extraction %.2f times, that is %.2f of it%n",
                parse,
                whole,
                whole / parse);
    }

    /** Every thread does all the pages; gives the nanoseconds until the last is done. */
    private static long run(List<BenchPage> pages, Function<BenchPage, Object> work, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            all.add(pool.submit(() -> {
                start.await();
                int hash = 0;
                for (BenchPage page : pages) {
                    hash += work.apply(page).hashCode();
                }
                return hash;
            }));
        }
        long begin = System.nanoTime();
        start.countDown();
        for (Future<Integer> one : all) {
            one.get();
        }
        long took = System.nanoTime() - begin;
        pool.shutdown();
        return took;
    }
}
