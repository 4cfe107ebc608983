package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts how many siblings have the same tag and class: cards and list items come in numbers. Each family once. */
final class Siblings {

    private final Page page;
    /** By node; -1 where not yet known. */
    private final int[] alike;

    /** By node: the first sibling like it. */
    private final int[] first;

    /** First siblings, by tag and class; 0, the root that is nobody's sibling, where free. */
    private int[] slots = new int[64];

    Siblings(Page page) {
        this.page = page;
        alike = new int[page.size()];
        first = new int[page.size()];
        Arrays.fill(alike, -1);
    }

    /** How many children of its parent are like this node, itself counted; 0 for the root. */
    int alike(int node) {
        if (node <= 0) {
            return 0;
        }
        if (alike[node] < 0) {
            count(page.parent(node));
        }
        return alike[node];
    }

    private void count(int parent) {
        int children = 0;
        int end = page.end(parent);
        for (int i = parent + 1; i < end; i = page.end(i)) {
            children++;
        }
        int wanted = Integer.highestOneBit(Math.max(16, children)) * 4;
        if (slots.length < wanted) {
            slots = new int[wanted];
        } else {
            Arrays.fill(slots, 0, wanted, 0);
        }
        for (int i = parent + 1; i < end; i = page.end(i)) {
            if (page.tag(i) != null) {
                int slot = slot(i, wanted - 1);
                if (slots[slot] == 0) {
                    slots[slot] = i;
                    alike[i] = 0;
                }
                first[i] = slots[slot];
                alike[first[i]]++;
            }
        }
        for (int i = parent + 1; i < end; i = page.end(i)) {
            if (page.tag(i) != null) {
                alike[i] = alike[first[i]];
            }
        }
    }

    private int slot(int node, int mask) {
        @Nullable TagType tag = page.tag(node);
        int hash = ((tag == null ? 0 : tag.name().hashCode()) * 31 + page.classNumber(node)) * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (slots[slot] != 0 && !isAlike(slots[slot], node)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAlike(int a, int b) {
        return page.tag(a) == page.tag(b)
                && page.classNumber(a) == page.classNumber(b)
                && (page.tag(a) != TagType.OTHER || name(a).equals(name(b)));
    }

    private String name(int node) {
        @Nullable Element element = page.element(node);
        return element == null ? "" : element.normalName();
    }
}
