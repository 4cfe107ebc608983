package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the last paragraphs in which an outlet speaks of itself by its name, "At the Gazette, we believe …", and then
 * asks for support, in whatever looks: they read like prose, and the trees are sure of them.
 */
final class PleasBelow {

    private static final Set<String> WE = TableFile.words(PleasBelow.class, "we-words.tsv");

    /** So many of the last blocks may be a plea. */
    private static final int LAST_BLOCKS = 8;

    /** In front of the name: "Here at the". */
    private static final int WORDS_BEFORE = 3;

    /** Between the name and "we": "Bei der Zeitung glauben wir". */
    private static final int WORDS_BETWEEN = 2;

    /** A story stands above. */
    private static final int STORY_WORDS = 50;

    private PleasBelow() {}

    static void drop(Draft draft) {
        List<List<String>> names = names(draft);
        if (names.isEmpty() || draft.page.deadline().passed()) {
            return;
        }
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int from = -1;
        int below = 0;
        int seen = 0;
        boolean asks = false;
        // To look for what asks is dear, and few pages have a paragraph that opens so: what lies below one is read
        // then.
        List<String> unread = new ArrayList<>();
        int words = selection.words();
        for (int b = selection.last(); b >= 0 && seen < LAST_BLOCKS; b--) {
            if (selection.kept(b)) {
                seen++;
                below += blocks.words(b);
                String text = blocks.text(b);
                unread.add(text);
                if (words - below >= STORY_WORDS && opensAsOutlet(text, names)) {
                    asks = asks || unread.stream().anyMatch(PleasBelow::asks);
                    unread.clear();
                    from = asks ? b : from;
                }
            }
        }
        if (from > 0 && selection.kept(from - 1) && draft.context.headingLevel(from - 1) > 0) {
            from--;
        }
        for (int b = from < 0 ? -1 : selection.next(from); b >= 0; b = selection.next(b + 1)) {
            selection.drop(b, "speaks of the outlet and asks for support, below the story");
        }
    }

    private static boolean asks(String text) {
        FurniturePhrases phrases = FurniturePhrases.shipped();
        return phrases.speakOfOutlet(text) || (phrases.of(text, 0) & FurniturePhrases.PLEA) != 0;
    }

    private static List<List<String>> names(Draft draft) {
        List<List<String>> out = new ArrayList<>();
        for (Claim claim : draft.evidence.claims(Topic.SITE_NAME)) {
            List<String> name = Words.of(claim.value());
            if (!name.isEmpty()) {
                out.add(name);
            }
        }
        return out;
    }

    private static boolean opensAsOutlet(String text, List<List<String>> names) {
        int longest = names.stream().mapToInt(List::size).max().orElse(0);
        List<String> words = Words.of(text, WORDS_BEFORE + longest + WORDS_BETWEEN + 1);
        for (List<String> name : names) {
            int length = Math.min(words.size(), WORDS_BEFORE + name.size());
            int at = Collections.indexOfSubList(words.subList(0, length), name);
            int behind = at + name.size();
            if (at > 0
                    && !Collections.disjoint(
                            words.subList(behind, Math.min(words.size(), behind + WORDS_BETWEEN + 1)), WE)) {
                return true;
            }
        }
        return false;
    }
}
