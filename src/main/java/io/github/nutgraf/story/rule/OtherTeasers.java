package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out the first sentences of other stories, each below its title: the wire beside a story, the most read. The
 * titles, most of each a link, were no story to the trees; what stands below them reads like one. They fill a box in which
 * nothing else of the story stands: a test of products has titles that are links, too. A page of nothing but such pairs
 * keeps them.
 */
final class OtherTeasers {

    private static final int LEAST = 3;

    private static final int SHORTEST_TITLE = 3;

    private static final int LONGEST_TITLE = 30;

    /** What stands below a title is a sentence. */
    private static final int SENTENCE_WORDS = 8;

    /** Beside the title stand its time, its source and its day. */
    private static final double LINKED = 0.4;

    /** And on the average longer than what a guide says of its chapters. */
    private static final int AVERAGE_WORDS = 15;

    /** So much else may stand in their box. */
    private static final double OTHERS = 0.2;

    /** The story holds at least so many words besides. */
    private static final int STORY_WORDS = 30;

    /** So many of the pairs in the same looks are known by their title, or some of them are parts of the story. */
    private static final double MOST = 0.7;

    private OtherTeasers() {}

    /** The looks of a title and of what stands below it, as one number: at a start a record's hash costs a tenth of the page. */
    private static long looks(int title, int text) {
        return (long) title << 32 | text;
    }

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        int[] wordsBefore = selection.wordsBefore();
        Map<Long, List<Integer>> pairs = new HashMap<>();
        Map<Long, Integer> likeIt = new HashMap<>();
        for (int b = 1; b < selection.size(); b++) {
            long looks = looks(draft.context.style(b - 1), draft.context.style(b));
            if (selection.kept(b)
                    && b - 1 != draft.headline()
                    && draft.blocks.words(b) >= SENTENCE_WORDS
                    && draft.context.headingLevel(b) == 0) {
                likeIt.merge(looks, 1, Integer::sum);
                if (isTitle(draft, b - 1)) {
                    pairs.computeIfAbsent(looks, key -> new ArrayList<>()).add(b);
                }
            }
        }
        pairs.entrySet()
                .removeIf(pair -> pair.getValue().size() < LEAST
                        || pair.getValue().size() < MOST * likeIt.getOrDefault(pair.getKey(), 0)
                        || isSure(draft, pair.getValue())
                        || words(draft, pair.getValue())
                                < AVERAGE_WORDS * pair.getValue().size()
                        || !fillBox(draft, wordsBefore, pair.getValue()));
        int words = 0;
        for (List<Integer> teasers : pairs.values()) {
            words += words(draft, teasers);
        }
        if (selection.words() - words >= STORY_WORDS) {
            for (List<Integer> teasers : pairs.values()) {
                teasers.forEach(b -> selection.drop(b, "is the beginning of another story, below its title"));
            }
        }
    }

    private static int words(Draft draft, List<Integer> teasers) {
        return teasers.stream().mapToInt(draft.blocks::words).sum();
    }

    /** Whether most of what stands below the titles surely is story. */
    private static boolean isSure(Draft draft, List<Integer> teasers) {
        return 2 * teasers.stream().filter(draft::isSure).count() >= teasers.size();
    }

    /** Whether next to nothing else of the story stands in the smallest box around them. */
    private static boolean fillBox(Draft draft, int[] wordsBefore, List<Integer> teasers) {
        TextBlocks blocks = draft.blocks;
        int box = blocks.container(teasers.get(0));
        int last = blocks.first(teasers.get(teasers.size() - 1));
        while (box > 0 && !draft.page.contains(box, last)) {
            box = draft.page.parent(box);
        }
        int words = wordsBefore[blocks.before(draft.page.end(box))] - wordsBefore[blocks.before(box)];
        int inTeasers = words(draft, teasers);
        return words - inTeasers <= OTHERS * inTeasers;
    }

    private static boolean isTitle(Draft draft, int b) {
        TextBlocks blocks = draft.blocks;
        return !draft.selection.kept(b)
                && blocks.words(b) >= SHORTEST_TITLE
                && blocks.words(b) <= LONGEST_TITLE
                && blocks.linkChars(b) >= LINKED * blocks.chars(b)
                && !draft.context.endsSentence(b);
    }
}
