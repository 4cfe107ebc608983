package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what the trees doubt and stands outside the story's box: teasers of other stories, comments, the outlet on
 * itself. The box is the element with most words below the headline that the trees are sure of, or the nearest around it
 * that holds most of all such words. What stands between headline and box is the story's head and stays. It is made for
 * the short story of a page full of others: where few words are sure, the best cut takes doubtful ones in.
 */
final class StoryBox {

    private static final String REASON = "is doubtful and stands outside the story's box";

    /** From this chance of being story on, a block shows where the story is. */
    private static final double SURE = 0.85;

    /** From here on a block outside the box is believed by itself: stories go on below galleries and in other columns. */
    private static final double BELIEVED = 0.4;

    /** The same above the headline and for other stories' looks: of likelier blocks there 5 of 7 were story. */
    private static final double BELIEVED_APART = 0.5;

    /** Fewer sure words do not show where a story is: that of a gallery is a line and captions. */
    private static final int STORY_WORDS = 20;

    /** So much of what is sure must the box hold: of a story that templates cut in pieces it holds them all. */
    private static final double HELD = 0.7;

    /** Beside a story of fewer sure words stand others' teasers, which look as sure as a long story's doubtful parts. */
    private static final int SHORT_STORY = 120;

    /** Less of a box than this is not what the box is for. */
    private static final double LESSER = 0.5;

    /** So many alike are a list. */
    private static final int LEAST_ALIKE = 3;

    private StoryBox() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int[] sureBefore = new int[selection.size() + 1];
        Map<Integer, Integer> words = new HashMap<>();
        int box = -1;
        for (int b = 0; b < selection.size(); b++) {
            boolean sure = b > draft.headline() && selection.kept(b) && draft.probability[b] >= SURE;
            sureBefore[b + 1] = sureBefore[b] + (sure ? blocks.words(b) : 0);
            if (sure) {
                int parent = Math.max(0, page.parent(blocks.container(b)));
                int sum = words.merge(parent, blocks.words(b), Integer::sum);
                box = box < 0 || sum > words.getOrDefault(box, 0) ? parent : box;
            }
        }
        if (sureBefore[selection.size()] < STORY_WORDS) {
            return;
        }
        double held = HELD * sureBefore[selection.size()];
        while (box > 0 && sureBefore[blocks.before(page.end(box))] - sureBefore[blocks.before(box)] < held) {
            box = page.parent(box);
        }
        dropSides(draft);
        int from = blocks.before(box);
        int to = blocks.before(page.end(box));
        boolean shortStory = sureBefore[selection.size()] < SHORT_STORY;
        Set<Integer> others = shortStory ? looksOfOthers(draft) : Set.of();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            boolean head = draft.headline() >= 0 && b > draft.headline() && b < from;
            boolean apart = (shortStory && b < draft.headline()) || others.contains(draft.context.style(b));
            if ((b < from || b >= to) && !head && draft.probability[b] < (apart ? BELIEVED_APART : BELIEVED)) {
                selection.drop(b, REASON);
            }
        }
    }

    /** Leaves out what is less than sure in the boxes above the headline's, where that is the lesser part of them. */
    private static void dropSides(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int b = selection.next(0);
        while (b >= 0 && b < draft.headline()) {
            int side = blocks.container(b);
            while (page.parent(side) > 0 && !page.contains(page.parent(side), blocks.first(draft.headline()))) {
                side = page.parent(side);
            }
            int to = Math.max(b + 1, blocks.before(page.end(side)));
            int words = 0;
            int kept = 0;
            for (int k = blocks.before(side); k < to; k++) {
                words += blocks.words(k);
                kept += selection.kept(k) ? blocks.words(k) : 0;
            }
            for (int k = b; k >= 0 && k < to && kept < LESSER * words; k = selection.next(k + 1)) {
                if (!draft.isSure(k)) {
                    selection.drop(k, REASON);
                }
            }
            b = selection.next(to);
        }
    }

    /** The looks of several blocks most of which were left out: those of other stories' teasers. */
    private static Set<Integer> looksOfOthers(Draft draft) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (int b = 0; b < draft.selection.size(); b++) {
            int[] count = counts.computeIfAbsent(draft.context.style(b), style -> new int[2]);
            count[0]++;
            count[1] += draft.selection.kept(b) ? 1 : 0;
        }
        counts.values().removeIf(count -> count[0] < LEAST_ALIKE || 2 * count[1] >= count[0]);
        return counts.keySet();
    }
}
