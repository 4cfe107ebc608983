package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.render.ArticleJson;
import java.io.File;

/**
 * Loads what every extraction needs while the first page is on its way: most of a start is waiting for classes and
 * tables, and a second processor takes a share of that. A tiny page is enough; a fuller one gains nothing.
 */
final class HeadStart {

    private static final String PAGE = "<title>a</title><p>b";

    /** In bytes; for larger pages the library loads all that it has. */
    private static final int LARGE = 1_000_000;

    private HeadStart() {}

    /** Loads all that any page asks for where an input is large, before that takes the memory which loading needs. */
    static void beforeLarge(String[] inputs) {
        for (String input : inputs) {
            if (new File(input).length() > LARGE) {
                Extractor.parse(" ".repeat(LARGE + 1));
                return;
            }
        }
    }

    /** Begins and returns at once; nobody has to wait for it. */
    static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> ArticleJson.indented(Extractor.parse(PAGE)), "head start");
            thread.setDaemon(true);
            // Where memory is short, the page itself will say so.
            thread.setUncaughtExceptionHandler((failed, e) -> {});
            thread.start();
        }
    }
}
