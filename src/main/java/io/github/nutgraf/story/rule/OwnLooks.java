package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.rule.StandfirstFinder.Range;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds a standfirst that no name and no description gives away: the only text between headline and story, in looks that
 * nothing else of the story has. It is asked for where the other signs gave none.
 */
final class OwnLooks {

    /** From this chance on a block of such looks is the first paragraph, set in bold or larger. */
    private static final double PARAGRAPH = 0.85;

    /** Of sentences that the scores left out there, most from this chance on are summaries; below it, captions and notices. */
    private static final double LIKELY = 0.3;

    private static final int SHORTEST = 5;
    private static final int SENTENCE_WORDS = 8;
    private static final int LONGEST = 60;

    /** A story has so many blocks of its own looks, or they say little. */
    private static final int STORY_BLOCKS = 3;

    private static final double MOST_LINKED = 0.2;

    private final Draft draft;
    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final StoryShape shape;

    OwnLooks(Draft draft, StoryShape shape) {
        this.draft = draft;
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
        this.shape = shape;
    }

    /** The blocks of the standfirst; null if nothing stands there, or more than one kind of text. */
    @Nullable
    Range find() {
        int headline = draft.headline();
        int first = shape.regular && headline >= 0 ? shape.nextProse(headline + 1) : -1;
        if (first < 0) {
            return null;
        }
        BitSet looks = looksFrom(first);
        int from = -1;
        int to = -1;
        int words = 0;
        for (int b = headline + 1; b < first; b++) {
            if (isText(b)) {
                boolean goesOn = from < 0 || (to == b && context.style(b) == context.style(from));
                words += blocks.words(b);
                if (!goesOn || words > LONGEST || looks.get(context.style(b)) || !isSummary(b)) {
                    return null;
                }
                from = from < 0 ? b : from;
                to = b + 1;
            }
        }
        return from < 0 ? null : new Range(from, to);
    }

    /** How the story looks; none if it has too few blocks to tell. */
    private BitSet looksFrom(int first) {
        BitSet looks = new BitSet();
        int alike = 0;
        for (int b = first; b >= 0; b = selection.next(b + 1)) {
            looks.set(context.style(b));
            alike += shape.looksLikeProse(b) ? 1 : 0;
        }
        if (alike < STORY_BLOCKS) {
            looks.set(0, blocks.size());
        }
        return looks;
    }

    private boolean isText(int b) {
        if (blocks.words(b) < SHORTEST) {
            return false;
        }
        return selection.kept(b)
                || (draft.probability[b] >= LIKELY
                        && blocks.words(b) >= SENTENCE_WORDS
                        && (context.endsSentence(b) || b == draft.headline() + 1)
                        && !page.gathered().hasMedia(blocks.last(b - 1), blocks.first(b)));
    }

    private boolean isSummary(int b) {
        return draft.probability[b] < PARAGRAPH
                && context.linkShare(b) <= MOST_LINKED
                && !StandfirstBoxes.isExcluded(draft, b)
                && !StrayCaptions.endsWithCredit(blocks.text(b))
                && !(blocks.words(b) <= NameAndDateLines.LONGEST
                        && draft.lines().matches(b))
                && !PleasAbove.isOne(draft, b);
    }
}
