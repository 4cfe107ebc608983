package io.github.nutgraf.cli;

import io.github.nutgraf.Extractor;

/**
 * Loads what every extraction needs while the arguments are still read: most of a start is waiting for classes, and a
 * second processor halves what both have to load. A tiny page is enough; a fuller one makes the two wait for each other.
 */
final class HeadStart {

    private static final String PAGE = "<title>a</title><p>b";

    private HeadStart() {}

    /** Begins and returns at once; nobody has to wait for it. */
    static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> Extractor.parse(PAGE), "head start");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
