package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;

/**
 * The part of a page that the kept blocks span, with the counts that the making of typed blocks asks for.
 *
 * <p>What stands around the whole story says nothing of a part of it, so structures count only below the innermost
 * element that holds every kept block: a page laid out in a table or a list is no table and no list.
 */
final class StoryRange {

    final Page page;
    final TextBlocks blocks;
    private final boolean[] kept;
    private final int[] keptBefore;
    private final int[] wordsBefore;
    private final int[] charsBefore;
    private final int[] linkCharsBefore;
    private final int root;
    private final int firstKept;
    private final int lastKept;

    StoryRange(Page page, TextBlocks blocks, boolean[] kept) {
        this.page = page;
        this.blocks = blocks;
        this.kept = kept;
        keptBefore = new int[kept.length + 1];
        wordsBefore = new int[kept.length + 1];
        charsBefore = new int[kept.length + 1];
        linkCharsBefore = new int[kept.length + 1];
        int first = -1;
        int last = -1;
        for (int b = 0; b < kept.length; b++) {
            keptBefore[b + 1] = keptBefore[b] + (kept[b] ? 1 : 0);
            wordsBefore[b + 1] = wordsBefore[b] + blocks.words(b);
            charsBefore[b + 1] = charsBefore[b] + blocks.chars(b);
            linkCharsBefore[b + 1] = linkCharsBefore[b] + blocks.linkChars(b);
            if (kept[b]) {
                first = first < 0 ? b : first;
                last = b;
            }
        }
        firstKept = first;
        lastKept = last;
        root = first < 0 ? 0 : commonAncestor(blocks.container(first), blocks.last(last));
    }

    private int commonAncestor(int container, int node) {
        int i = container;
        while (i > 0 && !page.contains(i, node)) {
            i = page.parent(i);
        }
        return i;
    }

    boolean kept(int block) {
        return kept[block];
    }

    /** The innermost element that holds every kept block. */
    int root() {
        return root;
    }

    /** Whether an element is a part of the page beside or in the story's, and not one that holds all of the story. */
    boolean isPart(int node) {
        return node > 0 && !page.contains(node, root);
    }

    /** The first kept block; -1 if none is. */
    int firstKept() {
        return firstKept;
    }

    int lastKept() {
        return lastKept;
    }

    /** The first block of a subtree. */
    int from(int node) {
        return blocks.before(node);
    }

    /** The block behind the last one of a subtree. */
    int to(int node) {
        return blocks.before(page.end(node));
    }

    int blocksIn(int node) {
        return to(node) - from(node);
    }

    int keptIn(int node) {
        return keptBefore[to(node)] - keptBefore[from(node)];
    }

    int wordsIn(int node) {
        return wordsBefore[to(node)] - wordsBefore[from(node)];
    }

    /** The share of a subtree's characters that stand in links; 0 if it has no text. */
    double linkShare(int node) {
        int chars = charsBefore[to(node)] - charsBefore[from(node)];
        return chars == 0 ? 0 : (double) (linkCharsBefore[to(node)] - linkCharsBefore[from(node)]) / chars;
    }

    int allKept() {
        return keptBefore[kept.length];
    }

    RichText rich(int block) {
        return RichText.of(page, blocks, block);
    }

    /** The nearest element of this type around a node, the node included, below a border; -1 if there is none. */
    int around(int node, TagType wanted, int border) {
        for (int i = node; i > border; i = page.parent(i)) {
            if (page.tag(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
