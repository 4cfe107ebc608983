package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import org.jspecify.annotations.Nullable;

/** The blocks that the scores chose, while rules take some of them out; remembers which rule took which. */
public final class Selection {

    private final TextBlocks blocks;
    private final boolean[] kept;
    private final @Nullable String[] reasons;
    private final @Nullable Rule[] rules;
    private @Nullable Rule rule;

    public Selection(TextBlocks blocks, boolean[] chosen) {
        this.blocks = blocks;
        this.kept = chosen;
        this.reasons = new String[chosen.length];
        this.rules = new Rule[chosen.length];
    }

    public boolean kept(int block) {
        return kept[block];
    }

    /** Begins the work of a rule: what is taken out from here on was its doing. */
    void at(Rule next) {
        rule = next;
    }

    /** Takes a block out, if it is still in. */
    void drop(int block, String reason) {
        if (kept[block]) {
            take(block, reason);
        }
    }

    /** Takes a block for something else than the body, chosen or not. */
    void take(int block, String reason) {
        kept[block] = false;
        reasons[block] = reason;
        rules[block] = rule;
    }

    /** The rule that took the block out; null if none did. */
    public @Nullable Rule rule(int block) {
        return rules[block];
    }

    /** Why a rule took the block out; null if none did. */
    public @Nullable String reason(int block) {
        return reasons[block];
    }

    /** The words of all kept blocks. */
    public int words() {
        int sum = 0;
        for (int b = 0; b < kept.length; b++) {
            sum += kept[b] ? blocks.words(b) : 0;
        }
        return sum;
    }

    /** The words of the kept blocks before each block, and behind the last; a rule's drops do not change what was given. */
    int[] wordsBefore() {
        int[] out = new int[kept.length + 1];
        for (int b = 0; b < kept.length; b++) {
            out[b + 1] = out[b] + (kept[b] ? blocks.words(b) : 0);
        }
        return out;
    }

    /** The first kept block from this one on; -1 if there is none. */
    public int next(int from) {
        for (int b = from; b < kept.length; b++) {
            if (kept[b]) {
                return b;
            }
        }
        return -1;
    }

    /** The last kept block; -1 if there is none. */
    public int last() {
        int b = kept.length - 1;
        while (b >= 0 && !kept[b]) {
            b--;
        }
        return b;
    }

    public int size() {
        return kept.length;
    }

    public boolean[] toArray() {
        return kept.clone();
    }
}
