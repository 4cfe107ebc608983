package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import java.util.Set;

/**
 * Leaves out what interrupts a story in prose: dialogs over the page, consent to cookies and foreign content, pleas to
 * support the site, and boxes set beside the story: facts, its writer, other stories. Its own name gives such a box away,
 * in any language templates use.
 */
final class InterruptingBoxes {

    /** A box with more of the story is the story's, whatever its name: a dialog may hold the page. */
    private static final double MOST_STORY = 0.4;

    private static final String REASON =
            "stands in a box beside the story by its name: facts, other stories, a dialog, a plea";

    private static final Set<String> ROLES = Set.of("dialog", "alertdialog", "complementary");

    private final Page page;
    private final TextBlocks blocks;

    /** Words of the story in front of a block. */
    private final int[] before;

    private InterruptingBoxes(Page page, TextBlocks blocks, Selection selection) {
        this.page = page;
        this.blocks = blocks;
        this.before = new int[selection.size() + 1];
        for (int b = 0; b < selection.size(); b++) {
            before[b + 1] = before[b] + (selection.kept(b) ? blocks.words(b) : 0);
        }
    }

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        NamedBoxes boxes =
                new NamedBoxes(draft.page, 0, new InterruptingBoxes(draft.page, draft.blocks, selection)::isOne);
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (!draft.isSure(b) && boxes.hold(draft.blocks.container(b))) {
                selection.drop(b, REASON);
            }
        }
    }

    private boolean isOne(int node) {
        int words = before[blocks.before(page.end(node))] - before[blocks.before(node)];
        return words <= MOST_STORY * before[before.length - 1] && isNamed(node);
    }

    private boolean isNamed(int node) {
        // A heading's id is made of its own words.
        if (page.isHeading(node)) {
            return false;
        }
        return page.isNamed(node, Part.DIALOG)
                || page.isNamed(node, Part.PLEA)
                || page.isNamed(node, Part.BESIDE)
                || ROLES.contains(page.role(node));
    }
}
