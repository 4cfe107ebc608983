package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out titles of other stories that stand as paragraphs: several in a row that are nothing but one link each, and
 * single ones set in capitals. A page of links keeps them: they are its story.
 */
final class OtherTitles {

    private static final int LEAST_IN_ROW = 3;

    private static final int SHORTEST = 3;

    private static final int LONGEST_LABEL = 8;

    /** The story holds at least so many words besides. */
    private static final int STORY_WORDS = 30;

    private static final double LINKED = 0.95;

    /** Beside the title stands its day. */
    private static final double DATED = 0.6;

    private static final String REASON = "is the title of another story: nothing but a link";

    private OtherTitles() {}

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        List<Integer> titles = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        int words = 0;
        // What the scores left out of a row is of the row, too.
        for (int b = Math.max(0, selection.next(0)); b < selection.size(); b++) {
            if (isTitle(draft, b)) {
                if (!row.isEmpty() && draft.context.style(b) != draft.context.style(row.get(0))) {
                    end(draft, row, titles);
                }
                row.add(b);
            } else if (selection.kept(b)) {
                words += draft.blocks.words(b);
                end(draft, row, titles);
            }
        }
        end(draft, row, titles);
        if (words >= STORY_WORDS) {
            titles.forEach(b -> selection.drop(b, REASON));
            dropLabel(draft, titles);
        }
    }

    /** Leaves out the line above titles that nothing of the story stands below any more: "Earlier on this subject". */
    private static void dropLabel(Draft draft, List<Integer> titles) {
        int last = draft.selection.last();
        if (titles.size() >= LEAST_IN_ROW
                && titles.get(0) > last
                && last == titles.get(0) - 1
                && draft.blocks.words(last) <= LONGEST_LABEL
                && !draft.context.endsSentence(last)) {
            draft.selection.drop(last, REASON);
        }
    }

    private static void end(Draft draft, List<Integer> row, List<Integer> titles) {
        boolean many = row.size() >= LEAST_IN_ROW && row.stream().noneMatch(draft::isSure);
        for (int b : row) {
            if (many || isInCapitals(draft.blocks.text(b))) {
                titles.add(b);
            }
        }
        row.clear();
    }

    private static boolean isTitle(Draft draft, int b) {
        TextBlocks blocks = draft.blocks;
        return blocks.words(b) >= SHORTEST
                && blocks.linkChars(b) >= (isDated(blocks.text(b)) ? DATED : LINKED) * blocks.chars(b)
                && draft.context.headingLevel(b) == 0
                && draft.page.tag(blocks.container(b)) != TagType.LI;
    }

    /** Whether a line begins or ends with digits and is no sentence: "3 May 2013 Bridge closes". */
    private static boolean isDated(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(text.charAt(0)) || Character.isDigit(last);
    }

    private static boolean isInCapitals(String text) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return capitals > 0 && small * 10 < capitals;
    }
}
