package io.github.nutgraf.bench;

import com.sun.management.ThreadMXBean;
import io.github.nutgraf.Extractor;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Prints for each shape of made page the bytes its extraction allocates over those that jsoup's parse of it does. Run by
 * the interpreter alone ({@code -Xint}) it prints the same at every run, and on each JDK to half a per cent: what a compiler
 * spares depends on when it ran.
 */
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    public static void main(String[] args) {
        // Classes and tables are loaded once, and how much that takes hangs on the JDK.
        for (PageMaker.Shape shape : PageMaker.Shape.values()) {
            Jsoup.parse(PageMaker.make(shape), "");
            Extractor.parse(PageMaker.make(shape));
        }
        for (PageMaker.Shape shape : PageMaker.Shape.values()) {
            String html = PageMaker.make(shape);
            long parse = allocated(() -> Jsoup.parse(html, ""));
            long whole = allocated(() -> Extractor.parse(html));
            System.out.printf(Locale.ROOT, "%s\t%.3f%n", shape, (double) whole / parse);
        }
    }

    private static long allocated(Supplier<Object> work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Object result = work.get();
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (result.hashCode() == 0) {
            throw new IllegalStateException("a result that nobody asks for may never be made");
        }
        return bytes;
    }
}
