package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.LongSet;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.WordSpans;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what was already said: the headline and the standfirst printed again above the first paragraph, the second
 * copy of a paragraph on pages that hold it twice, or of the whole story where a page carries it again for its scripts.
 */
final class Repeats {

    private static final String REASON = "says again what stands above";

    private static final int SHINGLE = 4;

    /** A block of so many words that says all again is a copy of the story. */
    private static final int COPY_WORDS = 100;

    /** Shorter blocks repeat by nature: "Yes", a name over each answer. */
    private static final int SHORTEST = 8;

    /** So much of a block must have been said: a paragraph may quote a sentence again. */
    private static final double SAME = 0.8;

    /** The headline is said again in one of so many first blocks. */
    private static final int OPENING = 3;

    private Repeats() {}

    /**
     * Drops what is said again.
     *
     * @param headline the block of the headline; -1 if it was not found
     * @param standfirst null if none was found
     */
    static void drop(Page page, TextBlocks blocks, Selection selection, int headline, @Nullable String standfirst) {
        LongSet said = new LongSet(selection.words());
        WordSpans words = new WordSpans();
        if (standfirst != null) {
            words.read(standfirst, Integer.MAX_VALUE);
            say(words, said);
        }
        if (headline >= 0) {
            dropHeadline(blocks, TextKey.of(blocks.text(headline)), selection);
        }
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            words.read(blocks.text(b), Integer.MAX_VALUE);
            int count = words.size() - SHINGLE + 1;
            int again = 0;
            for (int i = 0; i < count; i++) {
                again += said.contains(words.shingle(i, SHINGLE)) ? 1 : 0;
            }
            if (words.size() >= SHORTEST && again >= SAME * count) {
                selection.drop(b, REASON);
                if (words.size() >= COPY_WORDS) {
                    dropAround(page, blocks, b, selection);
                }
                continue;
            }
            say(words, said);
        }
    }

    private static void say(WordSpans words, LongSet said) {
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            said.add(words.shingle(i, SHINGLE));
        }
    }

    /** Templates print the headline again as the first line of the body. */
    private static void dropHeadline(TextBlocks blocks, String headline, Selection selection) {
        int first = selection.next(0);
        for (int k = 0; k < OPENING && first >= 0; k++) {
            if (blocks.words(first) >= SHINGLE && TextKey.of(blocks.text(first)).equals(headline)) {
                selection.drop(first, REASON);
            }
            first = selection.next(first + 1);
        }
    }

    /** A box that holds a copy of the story for scripts holds nothing for readers, unless it holds the story too. */
    private static void dropAround(Page page, TextBlocks blocks, int copy, Selection selection) {
        int box = Math.max(0, page.parent(blocks.container(copy)));
        int from = blocks.before(box);
        int to = blocks.before(page.end(box));
        int words = 0;
        for (int b = selection.next(from); b >= 0 && b < to; b = selection.next(b + 1)) {
            words += blocks.words(b);
        }
        if (words * 2 < selection.words()) {
            for (int b = selection.next(from); b >= 0 && b < to; b = selection.next(b + 1)) {
                selection.drop(b, REASON);
            }
        }
    }
}
