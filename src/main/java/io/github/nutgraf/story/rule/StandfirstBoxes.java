package io.github.nutgraf.story.rule;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import org.jspecify.annotations.Nullable;

/** What the small boxes around a block between headline and story say of it by their names and kinds. */
final class StandfirstBoxes {

    /** So many elements around a block may say what it is. */
    private static final int LEVELS = 5;

    /** A box of more blocks holds more than a standfirst, whatever its class says. */
    private static final int BOX_BLOCKS = 5;

    private StandfirstBoxes() {}

    /** Whether a small box around the block is named a standfirst. */
    static boolean isNamed(Draft draft, int b) {
        return isNamed(draft, b, Part.STANDFIRST);
    }

    /** Whether a small box around the block is named a plea or a sign-up. */
    static boolean isPlea(Draft draft, int b) {
        return isNamed(draft, b, Part.PLEA) || isExcluded(draft, b);
    }

    private static boolean isNamed(Draft draft, int b, Part part) {
        boolean named = false;
        int node = draft.blocks.container(b);
        for (int k = 0; k < LEVELS && node > 0 && isSmall(draft, node); k++) {
            named |= draft.page.isNamed(node, part);
            node = draft.page.parent(node);
        }
        return named;
    }

    /**
     * Whether the block stands in a small box of another kind: a caption, a menu, a form, what its name says is no summary.
     * A box that holds the headline, too, is named for all that stands in it.
     */
    static boolean isExcluded(Draft draft, int b) {
        Page page = draft.page;
        int headline = draft.headline() < 0 ? -1 : draft.blocks.first(draft.headline());
        int node = draft.blocks.container(b);
        for (int k = 0; k < LEVELS && node > 0 && isSmall(draft, node); k++) {
            if (headline >= 0 && page.contains(node, headline)) {
                return false;
            }
            @Nullable TagType tag = page.tag(node);
            if (tag == TagType.FIGURE
                    || tag == TagType.FIGCAPTION
                    || tag == TagType.NAV
                    || tag == TagType.FORM
                    || page.isNamed(node, Part.NO_STANDFIRST)) {
                return true;
            }
            node = page.parent(node);
        }
        return false;
    }

    private static boolean isSmall(Draft draft, int node) {
        return draft.blocks.before(draft.page.end(node)) - draft.blocks.before(node) <= BOX_BLOCKS;
    }
}
