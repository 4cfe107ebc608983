package io.github.nutgraf.page;

import io.github.nutgraf.text.IntList;

/** Node numbers of the elements that the readers of evidence look at, gathered by the one walk, in document order. */
public final class Gathered {

    final IntList metas = new IntList();
    final IntList links = new IntList();
    final IntList scripts = new IntList();
    final IntList styles = new IntList();
    final IntList titles = new IntList();
    final IntList headings = new IntList();
    final IntList times = new IntList();
    final IntList anchors = new IntList();
    final IntList media = new IntList();
    final IntList itemprops = new IntList();
    final IntList authors = new IntList();
    final IntList bylines = new IntList();
    final IntList licenses = new IntList();

    /** {@code meta} elements. */
    public IntList metas() {
        return metas;
    }

    /** {@code link} elements. */
    public IntList links() {
        return links;
    }

    /** {@code script} elements. */
    public IntList scripts() {
        return scripts;
    }

    /** {@code title} elements outside SVG. */
    public IntList titles() {
        return titles;
    }

    /** {@code h1} to {@code h6}. */
    public IntList headings() {
        return headings;
    }

    /** {@code time} elements. */
    public IntList times() {
        return times;
    }

    /** {@code a} elements. */
    public IntList anchors() {
        return anchors;
    }

    /** {@code img}, {@code picture}, {@code video}, {@code audio}, {@code iframe}, {@code object}, {@code embed}, {@code amp-img}. */
    public IntList media() {
        return media;
    }

    /** Whether a picture, a player or a frame stands among these nodes. */
    public boolean hasMedia(int from, int to) {
        return media.anyIn(from, to);
    }

    /** Elements with an {@code itemprop}, {@code itemtype} or RDFa {@code property} attribute outside the head. */
    public IntList itemprops() {
        return itemprops;
    }

    /** Elements whose class, id, rel or data attribute speaks of an author or a byline. */
    public IntList authors() {
        return authors;
    }

    /** The same, and those that speak of a date. */
    public IntList bylines() {
        return bylines;
    }

    /** {@code a} elements whose {@code rel} speaks of a licence. */
    public IntList licenses() {
        return licenses;
    }
}
