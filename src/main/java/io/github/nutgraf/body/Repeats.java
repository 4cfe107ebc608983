package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import java.util.HashSet;
import java.util.Set;

/** Leaves out what the story already said: the second copy of a paragraph on pages that hold it twice. */
final class Repeats {

    /** Shorter blocks repeat by nature: "Yes", a name over each answer. */
    private static final int SHORTEST = 6;

    private Repeats() {}

    static void drop(TextBlocks blocks, boolean[] kept) {
        Set<String> seen = new HashSet<>();
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && blocks.words(b) >= SHORTEST && !seen.add(blocks.text(b))) {
                kept[b] = false;
            }
        }
    }
}
