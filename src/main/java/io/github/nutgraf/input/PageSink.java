package io.github.nutgraf.input;

import java.io.IOException;

/** Takes the pages of the inputs one by one, in order. */
public interface PageSink {

    /** Takes a page; blocks while too many are under way. */
    void page(InputPage page) throws IOException;

    /** Takes a page of a web archive, and what the archive says of it. */
    default void page(InputPage page, Capture capture) throws IOException {
        page(page);
    }

    /** Learns that something among the inputs could not be read, and why. */
    void unreadable(String id, String name, String reason) throws IOException;

    /** Learns that a record of an archive was passed over because it is no page. */
    default void skipped(String why) {}

    /** Learns of something that a person should know, though nothing is lost. */
    default void notice(String line) {}

    /** Learns that the inputs are at their end. */
    default void finish() throws IOException {}
}
