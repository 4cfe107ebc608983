package io.github.nutgraf.field.byline;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.page.Page;

/** Where the page prints what belongs to the story: around the headline and behind the last paragraph. */
final class StoryArea {

    /** Blocks above the headline or the first paragraph: section, share buttons, date, picture. */
    private static final int ABOVE = 8;

    /** Blocks between headline and first paragraph: standfirst, byline, date, share buttons, picture, credit. */
    private static final int BELOW = 25;

    /** A byline or an author's card right behind the story. */
    private static final int BEHIND = 10;

    private final TextBlocks blocks;
    private final int headline;
    private final int first;
    private final int last;

    StoryArea(TextBlocks blocks, int headlineNode, int firstNode, int lastNode) {
        this.blocks = blocks;
        headline = headlineNode < 0 ? -1 : blocks.before(headlineNode);
        first = firstNode < 0 ? -1 : blocks.before(firstNode);
        last = lastNode < 0 ? -1 : blocks.before(lastNode);
    }

    /** The block that prints the headline; -1 if unknown. */
    int headline() {
        return headline;
    }

    Place place(int node) {
        return placeOfBlock(blocks.before(node));
    }

    Place placeOfBlock(int block) {
        if (block >= headStart() && block <= headEnd()) {
            return Place.HEAD;
        }
        return last >= 0 && block >= last - 1 && block <= last + BEHIND ? Place.FOOT : Place.ELSEWHERE;
    }

    private int headStart() {
        int top = headline >= 0 ? headline : first;
        return top < 0 ? 0 : Math.max(0, top - ABOVE);
    }

    private int headEnd() {
        if (headline < 0) {
            return first < 0 ? -1 : first + 1;
        }
        // Where the story begins above its headline or far below, the headline's place counts.
        return first < headline ? headline + BELOW : Math.min(first + 1, headline + BELOW);
    }

    /** Whether a reader sees the block; what hides a story with everything in it, a script takes off. */
    boolean shows(int block) {
        return !blocks.hidden(block) || (first >= 0 && first < blocks.size() && blocks.hidden(first));
    }

    /** Whether a block stands in the box of the story's last paragraphs. */
    boolean isAtEnd(Page page, int block) {
        int end = Math.min(last, blocks.size() - 1);
        boolean last = block + 1 >= blocks.size() || !page.contains(box(page, block), blocks.first(block + 1));
        return last && end > 0 && block <= end + 2 && box(page, block) == box(page, block >= end ? end : end - 1);
    }

    private int box(Page page, int block) {
        return page.parent(blocks.container(block));
    }

    /** The blocks in which a line of text may be the byline: [0] to [1] around the headline, [2] to [3] behind the story. */
    int[] lines() {
        int end = Math.min(headEnd(), blocks.size() - 1);
        int behind = last < 0 ? blocks.size() : Math.max(end + 1, last - 1);
        return new int[] {headStart(), end, behind, Math.min(blocks.size() - 1, last + BEHIND)};
    }
}
