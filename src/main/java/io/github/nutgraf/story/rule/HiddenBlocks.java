package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what is not displayed between paragraphs that are: drafts, templates, second copies. A large hidden part is
 * the rest of the story, which a click unfolds, and where nothing else is story a script shows it: both stay.
 */
final class HiddenBlocks {

    /** Less is shown where a script is to show the story. */
    private static final int SHOWN_WORDS = 40;

    /** A larger share of what is shown is a part of the story. */
    private static final double MOST = 0.25;

    /** More of them are folded answers or tabs, where they stand side by side. */
    private static final int MOST_HIDDEN = 2;

    private HiddenBlocks() {}

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        TextBlocks blocks = draft.blocks;
        int[] hider = new int[selection.size()];
        Map<Integer, Integer> words = new HashMap<>();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            hider[b] = hider(draft.page, blocks.container(b));
            words.merge(hider[b], blocks.words(b), Integer::sum);
        }
        int shown = words.getOrDefault(-1, 0);
        if (shown < SHOWN_WORDS || words.size() < 2) {
            return;
        }
        Set<Integer> rows = words.size() > MOST_HIDDEN + 1 ? rows(selection, hider) : Set.of();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (hider[b] >= 0
                    && !rows.contains(hider[b])
                    && !isAnswer(draft, hider[b])
                    && words.getOrDefault(hider[b], 0) <= MOST * shown) {
                selection.drop(b, "is not displayed");
            }
        }
    }

    /** The hidden parts that stand beside one another, with nothing shown between. */
    private static Set<Integer> rows(Selection selection, int[] hider) {
        Set<Integer> out = new HashSet<>();
        int before = -1;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (before >= 0 && hider[before] >= 0 && hider[b] >= 0 && hider[before] != hider[b]) {
                out.add(hider[before]);
                out.add(hider[b]);
            }
            before = b;
        }
        return out;
    }

    /** Whether the hidden part stands below a heading or a question that is shown, and unfolds there. */
    private static boolean isAnswer(Draft draft, int hider) {
        int above = draft.blocks.before(hider) - 1;
        return above >= 0
                && draft.selection.kept(above)
                && (draft.context.headingLevel(above) > 0
                        || draft.blocks.text(above).endsWith("?"));
    }

    /** The nearest element around that is not displayed; -1 if all are. */
    private static int hider(Page page, int node) {
        int i = node;
        while (i >= 0 && !page.undisplayed(i)) {
            i = page.parent(i);
        }
        return i;
    }
}
