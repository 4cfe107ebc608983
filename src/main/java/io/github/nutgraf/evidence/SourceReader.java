package io.github.nutgraf.evidence;

/** Reads what one kind of source on a page claims. */
interface SourceReader {
    void read();
}
