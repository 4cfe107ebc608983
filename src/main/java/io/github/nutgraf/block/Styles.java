package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the looks of a page's blocks. Two blocks look alike when tag and class of their element and of its parent are
 * the same; digits in classes do not count, they only number the elements of a kind.
 */
final class Styles {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Page page;

    /** By number of the class: a hash of it without its digits; 0 where not yet known. */
    private final long[] classLooks;

    private final int[] style;
    private final int size;

    Styles(Page page, TextBlocks blocks) {
        this.page = page;
        int n = blocks.size();
        style = new int[n];
        classLooks = new long[page.classNumbers()];
        Vocabulary numbers = new Vocabulary();
        for (int b = 0; b < n; b++) {
            int container = blocks.container(b);
            long looks = looks(Math.max(0, page.parent(container)), looks(container, 1));
            style[b] = numbers.add(looks);
        }
        size = numbers.size();
    }

    private long looks(int node, long hash) {
        @Nullable TagType tag = page.tag(node);
        int number = page.classNumber(node);
        if (classLooks[number] == 0) {
            classLooks[number] = classLooks(page.className(node));
        }
        long out = (hash * 31 + (tag == null ? 0 : tag.name().hashCode())) * SPREAD + classLooks[number];
        return out ^ (out >>> 32);
    }

    private static long classLooks(String name) {
        long out = 1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > ' ' && (c < '0' || c > '9')) {
                out = out * SPREAD + c;
            }
        }
        return out;
    }

    int of(int block) {
        return style[block];
    }

    int size() {
        return size;
    }
}
