package io.github.nutgraf.cli;

import java.io.IOException;

/** Takes the pages of the inputs one by one, in order. */
interface PageSink {

    /** Takes a page; blocks while too many are under way. */
    void page(InputPage page) throws IOException;

    /** Learns that something named among the inputs could not be read, and why. */
    void unreadable(String name, String reason) throws IOException;
}
