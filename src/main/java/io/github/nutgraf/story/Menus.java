package io.github.nutgraf.story;

import io.github.nutgraf.block.TextBlocks;

/**
 * Short links in a row, which are menus and lists of topics: more than a third of a page's blocks. They need no score.
 * Of the annotated pages' blocks of this kind, one in two thousand was story.
 */
final class Menus {

    private static final int RUN = 3;

    private static final int MOST_WORDS = 3;

    private Menus() {}

    /** Which blocks stand in such a row. */
    static boolean[] of(TextBlocks blocks) {
        boolean[] out = new boolean[blocks.size()];
        int from = 0;
        for (int b = 0; b <= out.length; b++) {
            if (b < out.length && isShortLink(blocks, b)) {
                continue;
            }
            for (int k = from; k < b && b - from >= RUN; k++) {
                out[k] = true;
            }
            from = b + 1;
        }
        return out;
    }

    private static boolean isShortLink(TextBlocks blocks, int b) {
        return blocks.words(b) <= MOST_WORDS && 10 * blocks.linkChars(b) >= 9 * blocks.chars(b);
    }
}
