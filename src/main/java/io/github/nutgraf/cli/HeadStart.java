package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.output.OutputFormat;
import io.github.nutgraf.text.Heap;

/**
 * Loads what every extraction needs while the first page is on its way: most of a start is waiting for classes and
 * tables, and a second processor takes a share of that. A tiny page is enough; a fuller one gains nothing.
 *
 * <p>Where memory is short, that is done before anything is read: in a small heap the library loads all it has with its
 * first page, and a page that fills the memory meanwhile would take what every page behind it needs.
 */
final class HeadStart {

    private static final String PAGE = "<title>a</title><p>b";

    private HeadStart() {}

    /** Begins and returns at once, but in a small heap; nobody has to wait for it. */
    static void begin() {
        if (Heap.isSmall()) {
            load(OutputFormat.values());
        } else if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> load(OutputFormat.JSON), "head start");
            thread.setDaemon(true);
            // Where memory is short, the page itself will say so.
            thread.setUncaughtExceptionHandler((failed, e) -> {});
            thread.start();
        }
    }

    private static void load(OutputFormat... formats) {
        Article article = Extractor.parse(PAGE);
        for (OutputFormat format : formats) {
            if (format.write("", article).isEmpty()) {
                throw new IllegalStateException();
            }
        }
    }
}
