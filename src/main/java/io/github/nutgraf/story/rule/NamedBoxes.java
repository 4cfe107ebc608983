package io.github.nutgraf.story.rule;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import java.util.function.IntPredicate;

/** Tells which nodes stand in boxes of some kind; asks once for each element of a page, however deep it is. */
final class NamedBoxes {

    private static final byte OUTSIDE = 1;
    private static final byte INSIDE = 2;

    private final Page page;
    private final int from;
    private final IntPredicate isBox;

    /** By node; 0 where not yet known. */
    private final byte[] place;

    /**
     * Boxes of a page.
     *
     * @param from nodes up to this one are no boxes
     * @param isBox whether an element is a box of the kind
     */
    NamedBoxes(Page page, int from, IntPredicate isBox) {
        this.page = page;
        this.from = from;
        this.isBox = isBox;
        this.place = new byte[page.size()];
    }

    /** Whether the node is such a box or stands in one. */
    boolean hold(int node) {
        IntList path = new IntList();
        int i = node;
        while (i > from && place[i] == 0) {
            path.add(i);
            i = page.parent(i);
        }
        boolean inside = i > from && place[i] == INSIDE;
        for (int k = path.size() - 1; k >= 0; k--) {
            inside |= isBox.test(path.get(k));
            place[path.get(k)] = inside ? INSIDE : OUTSIDE;
        }
        return inside;
    }
}
