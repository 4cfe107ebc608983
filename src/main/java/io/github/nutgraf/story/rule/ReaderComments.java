package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;

/**
 * Leaves out readers' comments, which read like prose: what stands behind the headline in a box whose class or id calls
 * it comments, in any language templates use. Only where a story stands outside such boxes: on a forum they are all there
 * is.
 */
final class ReaderComments {

    /** A story has at least so many words. */
    private static final int STORY_WORDS = 60;

    /** Below a headline it is the beginning of a story, however short that is. */
    private static final int PARAGRAPH_WORDS = 12;

    private ReaderComments() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int headline = draft.headline();
        // Nodes up to the headline's are no comments, and what holds the headline holds the story.
        NamedBoxes comments = new NamedBoxes(
                page, headline < 0 ? 0 : blocks.first(headline), node -> page.isNamed(node, Part.COMMENTS));
        boolean[] inside = new boolean[selection.size()];
        int outside = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            inside[b] = comments.hold(blocks.container(b));
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
