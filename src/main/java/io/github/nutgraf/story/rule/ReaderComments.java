package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.SectionCues;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.text.Words;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Leaves out readers' comments, which read like prose: what stands behind the headline in a box whose class or id calls
 * it comments, in any language templates use, or in one apart from the story that a line opens as comments are opened
 * ("12 comments") and in which short lines, their writers' names, stand between the texts. Only where a story stands
 * outside such boxes: on a forum they are all there is.
 */
final class ReaderComments {

    /** A story has at least so many words. */
    private static final int STORY_WORDS = 60;

    /** Below a headline it is the beginning of a story, however short that is. */
    private static final int PARAGRAPH_WORDS = 12;

    private static final int LONGEST_NAME = 80;

    /** The line above comments has no more words, nor has the one that says who wrote one and when. */
    private static final int LINE_WORDS = 8;

    /** Such a line stands above so many of them, or as the first one in them: some are of several paragraphs. */
    private static final double SIGNED = 0.4;

    /** Beside the story's own paragraphs, so many begin with a name and a line break. */
    private static final double NAMED = 0.3;

    private static final int LEAST_NAMED = 3;

    /** Between the story and the line above comments may stand what was kept of their rules. */
    private static final int WORDS_ABOVE = 12;

    private ReaderComments() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int headline = draft.headline();
        // Nodes up to the headline's are no comments, and what holds the headline holds the story.
        BitSet beside = new BitSet();
        Set<Integer> headed = headedBoxes(draft, beside);
        NamedBoxes comments = new NamedBoxes(
                page,
                headline < 0 ? 0 : blocks.first(headline),
                node -> page.isNamed(node, Part.COMMENTS) || headed.contains(node));
        boolean[] inside = new boolean[selection.size()];
        int outside = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            inside[b] = beside.get(b) || comments.hold(blocks.container(b));
            outside += inside[b] ? 0 : blocks.words(b);
        }
        if (outside < STORY_WORDS && !opensStory(draft, inside)) {
            return;
        }
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (inside[b]) {
                selection.drop(b, "stands among readers' comments");
            }
        }
    }

    /**
     * The largest boxes that begin with a line that opens comments, and hold next to nothing of the story above it.
     *
     * @param beside is added the blocks behind such a line that stand beside the story's, each opening with a name
     */
    private static Set<Integer> headedBoxes(Draft draft, BitSet beside) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Set<Integer> out = new HashSet<>();
        int[] textsBefore = new int[blocks.size() + 1];
        int[] signedBefore = new int[blocks.size() + 1];
        int[] namedBefore = new int[blocks.size() + 1];
        int[] wordsBefore = draft.selection.wordsBefore();
        for (int b = 0; b < blocks.size(); b++) {
            boolean text = draft.selection.kept(b) && blocks.words(b) > LINE_WORDS;
            boolean named = text && opensWithLine(blocks.text(b));
            boolean signed = named || (text && b > 0 && blocks.words(b - 1) <= LINE_WORDS);
            textsBefore[b + 1] = textsBefore[b] + (text ? 1 : 0);
            signedBefore[b + 1] = signedBefore[b] + (signed ? 1 : 0);
            namedBefore[b + 1] = namedBefore[b] + (named ? 1 : 0);
        }
        int first = draft.selection.next(draft.headline() + 1);
        for (int b = first + 1; first >= 0 && b < blocks.size(); b++) {
            if (blocks.words(b) <= LINE_WORDS
                    && SectionCues.of(draft.context.words(), b, blocks.text(b)) == SectionCues.Kind.COMMENTS) {
                int box = blocks.container(b);
                while (page.parent(box) > 0
                        && blocks.before(page.parent(box)) > first
                        && wordsBefore[b] - wordsBefore[blocks.before(page.parent(box))] <= WORDS_ABOVE) {
                    box = page.parent(box);
                }
                int to = blocks.before(page.end(box));
                int texts = textsBefore[to] - textsBefore[b + 1];
                // The line itself is nobody's name.
                int below = b + 1 < to && !opensWithLine(blocks.text(b + 1)) ? b + 2 : b + 1;
                int signed = signedBefore[to] - signedBefore[below];
                if (texts > 0 && signed >= SIGNED * texts) {
                    out.add(box);
                } else if (texts == 0 && page.parent(box) >= 0) {
                    int end = blocks.before(page.end(page.parent(box)));
                    int names = namedBefore[end] - namedBefore[b + 1];
                    if (names >= LEAST_NAMED && names >= NAMED * (textsBefore[end] - textsBefore[b + 1])) {
                        beside.set(b, end);
                    }
                }
            }
        }
        return out;
    }

    /** A name, a line break and what that reader says. */
    private static boolean opensWithLine(String text) {
        int line = text.indexOf('\n');
        return line > 0 && line <= LONGEST_NAME && Words.count(text.substring(0, line)) <= LINE_WORDS;
    }

    /** Whether a paragraph stands right below the headline, before any comment: a short story. */
    private static boolean opensStory(Draft draft, boolean[] inside) {
        int headline = draft.headline();
        if (headline < 0) {
            return false;
        }
        int first = draft.selection.next(headline + 1);
        return first >= 0 && !inside[first] && draft.blocks.words(first) >= PARAGRAPH_WORDS;
    }
}
