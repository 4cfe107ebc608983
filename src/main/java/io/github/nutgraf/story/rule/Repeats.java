package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.BlockWords;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.LongSet;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.WordHashes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what was already said: the headline and the standfirst printed again above the first paragraph, pull quotes,
 * the second copy of a paragraph on pages that hold it twice, or of the whole story where a page carries it again for its
 * scripts. What a writer says twice stays: a heading that a table of contents had announced, the steps of two recipes.
 */
final class Repeats {

    private static final String REASON = "says again what stands above";

    private static final int SHINGLE = 4;

    /** So many words in a row that say all again are a copy of the story. */
    private static final int COPY_WORDS = 100;

    /** Shorter blocks repeat by nature: "Yes", a name over each answer. */
    private static final int SHORTEST = 8;

    /** So much of a block must have been said: a paragraph may quote a sentence again. */
    private static final double SAME = 0.8;

    /**
     * A box of which so much says again what stands above is a copy, or holds the story twice; in any other box a sure
     * part of the story is meant to be said twice.
     */
    private static final double COPIED = 0.4;

    /** What the trees are sure of is a copy only in a box that says nothing else. */
    private static final double ALL_COPIED = 0.9;

    /**
     * Guides, recipes and reviews repeat their steps and terms: of what is likelier than this, 9 of 17 paragraphs were
     * story. Below it is furniture.
     */
    private static final double LIKELY = 0.7;

    /** Below this chance even what is short and stands in a small box of copies is furniture. */
    private static final double DOUBTFUL = 0.5;

    /** Headline and standfirst are said again in one of so many first blocks. */
    private static final int OPENING = 3;

    private final Page page;
    private final TextBlocks blocks;
    private final Selection selection;
    private final Draft draft;
    private final BlockWords words;

    private Repeats(Draft draft) {
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.words = draft.context.words();
        this.selection = draft.selection;
        this.draft = draft;
    }

    /** The words of a box, and how many of them stand in blocks that say again what stands above. */
    private static final class Count {
        private int all;
        private int again;

        /** Whether all else in the box was asked about. */
        private boolean asked;
    }

    static void drop(Draft draft) {
        new Repeats(draft).drop(draft.headline(), draft.standfirst());
    }

    private void drop(int headline, @Nullable String standfirst) {
        if (headline >= 0) {
            String key = TextKey.of(blocks.text(headline));
            dropOpening(b -> !draft.isSure(b)
                    && blocks.words(b) >= SHINGLE
                    && TextKey.of(blocks.text(b)).equals(key));
        }
        LongSet said = new LongSet(selection.words());
        if (standfirst != null) {
            WordHashes above = new WordHashes();
            above.read(standfirst);
            above.addShingles(SHINGLE, said);
            // The first paragraph of an agency says its summary again behind the dateline, and a list its key points.
            int most = above.size();
            dropOpening(b ->
                    isAgain(b, said) && (!draft.isSure(b) || (words.size(b) <= most && words.size(b) >= SAME * most)));
        }
        Map<Integer, Count> boxes = new HashMap<>();
        BitSet repeats = find(said, boxes);
        for (int b = repeats.nextSetBit(0); b >= 0; b = repeats.nextSetBit(b + 1)) {
            @Nullable Count box = boxes.get(box(b));
            boolean inCopy = box != null && box.again >= (draft.isSure(b) ? ALL_COPIED : COPIED) * box.all;
            boolean copy = box != null && inCopy && box.again >= COPY_WORDS;
            if (box != null
                    && copy
                    && !box.asked
                    && (blocks.words(b) >= COPY_WORDS || box.again >= ALL_COPIED * box.all)) {
                box.asked = true;
                dropAround(b);
            }
            if ((copy && !(draft.isSure(b) && isCell(b)))
                    || (inCopy && draft.probability[b] < DOUBTFUL)
                    || (draft.probability[b] < LIKELY && !isItem(b) && !page.isHeading(blocks.container(b)))) {
                selection.drop(b, REASON);
            }
        }
    }

    private BitSet find(LongSet said, Map<Integer, Count> boxes) {
        BitSet repeats = new BitSet();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            boolean again = isAgain(b, said);
            Count box = boxes.computeIfAbsent(box(b), k -> new Count());
            box.all += words.size(b);
            if (again) {
                box.again += words.size(b);
                repeats.set(b);
            } else {
                words.addShingles(b, SHINGLE, said);
            }
        }
        return repeats;
    }

    /** Whether most of a block was said. */
    private boolean isAgain(int b, LongSet said) {
        int shingles = words.size(b) - SHINGLE + 1;
        if (words.size(b) < SHORTEST) {
            return false;
        }
        // Most blocks say new things from their first words on.
        int fresh = 0;
        for (int i = 0; i < shingles && shingles - fresh >= SAME * shingles; i++) {
            fresh += said.contains(words.shingle(b, i, SHINGLE)) ? 0 : 1;
        }
        return shingles - fresh >= SAME * shingles;
    }

    /** Rows of tables say the same of several things. */
    private boolean isCell(int b) {
        @Nullable TagType tag = page.tag(blocks.container(b));
        return tag == TagType.TD || tag == TagType.TH;
    }

    /** Tables and lists say the same of several things: sizes, prices, steps. */
    private boolean isItem(int b) {
        return isCell(b) || page.tag(blocks.container(b)) == TagType.LI;
    }

    /** The box of an item is what its list stands in. */
    private int box(int b) {
        int container = blocks.container(b);
        int parent = page.parent(container);
        return page.tag(container) == TagType.LI && parent >= 0 ? page.parent(parent) : parent;
    }

    /** Templates print headline and standfirst again as the first lines of the body. */
    private void dropOpening(IntPredicate isAgain) {
        int first = selection.next(0);
        for (int k = 0; k < OPENING && first >= 0; k++) {
            if (isAgain.test(first)) {
                selection.drop(first, REASON);
            }
            first = selection.next(first + 1);
        }
    }

    /** A box that holds a copy of the story for scripts holds nothing for readers, unless it holds the story too. */
    private void dropAround(int copy) {
        int box = Math.max(0, page.parent(blocks.container(copy)));
        int from = blocks.before(box);
        int to = blocks.before(page.end(box));
        int words = 0;
        for (int b = selection.next(from); b >= 0 && b < to; b = selection.next(b + 1)) {
            words += blocks.words(b);
        }
        if (words * 2 <= selection.words()) {
            for (int b = selection.next(from); b >= 0 && b < to; b = selection.next(b + 1)) {
                selection.drop(b, REASON);
            }
        }
    }
}
