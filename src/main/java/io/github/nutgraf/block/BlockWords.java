package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.LongSet;
import io.github.nutgraf.text.WordHashes;

/** The words of all blocks of a page as hashes, read once for all who compare them. */
public final class BlockWords {

    private final WordHashes words;

    /** By block: the number of its first word; one more for the end of the last. */
    private final int[] from;

    private final long[] textHash;

    /** Blocks that the deadline leaves no time for have no words. */
    BlockWords(Page page, TextBlocks blocks) {
        int n = blocks.size();
        int all = n;
        int longest = 0;
        for (int b = 0; b < n; b++) {
            all += blocks.words(b);
            longest = Math.max(longest, blocks.chars(b));
        }
        // While a text is read, every character of it may be a word.
        words = new WordHashes(all + longest + 2);
        from = new int[n + 1];
        textHash = new long[n];
        for (int b = 0; b < n; b++) {
            if (!page.deadline().passedInLoop()) {
                words.add(blocks.text(b));
                textHash[b] = words.textHash();
            }
            from[b + 1] = words.size();
        }
    }

    /** How many words a block has; in scripts without spaces, each character is one. */
    public int size(int block) {
        return from[block + 1] - from[block];
    }

    /** The hash of a block's word. */
    long get(int block, int word) {
        return words.get(from[block] + word);
    }

    /** A hash of {@code length} words of a block, as {@link WordHashes#shingle} has it. */
    public long shingle(int block, int at, int length) {
        return words.shingle(from[block] + at, length);
    }

    /** Adds the hashes of all runs of {@code length} words of a block to a set. */
    public void addShingles(int block, int length, LongSet out) {
        words.addShingles(from[block], from[block + 1], length, out);
    }

    /** A hash of a block's text, the same for the same text. */
    long textHash(int block) {
        return textHash[block];
    }
}
