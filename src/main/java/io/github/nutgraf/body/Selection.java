package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import org.jspecify.annotations.Nullable;

/** The blocks that the scores chose, while rules take some of them out; remembers which rule took which. */
final class Selection {

    private final TextBlocks blocks;
    private final boolean[] kept;
    private final @Nullable String[] reasons;

    Selection(TextBlocks blocks, boolean[] chosen) {
        this.blocks = blocks;
        this.kept = chosen;
        this.reasons = new String[chosen.length];
    }

    boolean kept(int block) {
        return kept[block];
    }

    /** Takes a block out, if it is still in. */
    void drop(int block, String reason) {
        if (kept[block]) {
            kept[block] = false;
            reasons[block] = reason;
        }
    }

    /** Takes a block for something else than the body, chosen or not. */
    void take(int block, String reason) {
        kept[block] = false;
        reasons[block] = reason;
    }

    /** Why a rule took the block out; null if none did. */
    @Nullable
    String reason(int block) {
        return reasons[block];
    }

    /** The words of all kept blocks. */
    int words() {
        int sum = 0;
        for (int b = 0; b < kept.length; b++) {
            sum += kept[b] ? blocks.words(b) : 0;
        }
        return sum;
    }

    /** The first kept block from this one on; -1 if there is none. */
    int next(int from) {
        for (int b = from; b < kept.length; b++) {
            if (kept[b]) {
                return b;
            }
        }
        return -1;
    }

    /** The last kept block; -1 if there is none. */
    int last() {
        int b = kept.length - 1;
        while (b >= 0 && !kept[b]) {
            b--;
        }
        return b;
    }

    int size() {
        return kept.length;
    }

    boolean[] toArray() {
        return kept.clone();
    }
}
