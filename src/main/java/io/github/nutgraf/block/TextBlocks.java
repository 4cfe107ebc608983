package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * The visible page cut into text blocks: runs of text between the borders of block-level elements and double line
 * breaks, in document order. Made by {@link Cutter}.
 *
 * <p>A subtree of the page is a range of nodes, so it is a range of blocks too: {@link #before(int)} turns one into
 * the other, and sums over a subtree are differences of prefix sums.
 */
public final class TextBlocks {

    final List<String> texts = new ArrayList<>();
    final IntList first = new IntList();
    final IntList last = new IntList();
    final IntList container = new IntList();
    final IntList words = new IntList();
    final IntList chars = new IntList();
    final IntList linkChars = new IntList();
    final IntList hidden = new IntList();
    private final int[] before;

    TextBlocks(Page page) {
        before = new int[page.size() + 1];
    }

    /** Cuts a page. */
    public static TextBlocks of(Page page) {
        TextBlocks blocks = new TextBlocks(page);
        new Cutter(page, blocks).cut();
        blocks.index(page.size());
        return blocks;
    }

    private void index(int nodes) {
        int b = 0;
        for (int node = 0; node <= nodes; node++) {
            while (b < first.size() && first.get(b) < node) {
                b++;
            }
            before[node] = b;
        }
    }

    public int size() {
        return texts.size();
    }

    /** The text as a browser shows it, white space folded; a line feed is a line break. Never blank. */
    public String text(int block) {
        return texts.get(block);
    }

    /** Number of the first text node. */
    public int first(int block) {
        return first.get(block);
    }

    /** Number of the last text node. */
    public int last(int block) {
        return last.get(block);
    }

    /** Number of the nearest block-level element around the text. */
    public int container(int block) {
        return container.get(block);
    }

    /** Words; in scripts without spaces, two characters count as one. */
    public int words(int block) {
        return words.get(block);
    }

    /** Characters that are no white space. */
    public int chars(int block) {
        return chars.get(block);
    }

    /** Characters inside links. */
    public int linkChars(int block) {
        return linkChars.get(block);
    }

    /** Whether an element around the text is hidden by attribute or inline style. */
    public boolean hidden(int block) {
        return hidden.get(block) != 0;
    }

    /** How many blocks begin before this node; subtree {@code i} holds blocks {@code before(i)..before(page.end(i))}. */
    public int before(int node) {
        return before[node];
    }
}
