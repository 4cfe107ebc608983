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

    /** The story holds at least so many words besides. */
    private static final int STORY_WORDS = 30;

    private static final double LINKED = 0.95;

    private static final String REASON = "is the title of another story: nothing but a link";

    private OtherTitles() {}

    static void drop(Draft draft) {
        Selection selection = draft.selection;
        List<Integer> titles = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        int words = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (isTitle(draft, b)) {
                row.add(b);
                continue;
            }
            words += draft.blocks.words(b);
            end(draft, row, titles);
        }
        end(draft, row, titles);
        if (words >= STORY_WORDS) {
            titles.forEach(b -> selection.drop(b, REASON));
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
                && blocks.linkChars(b) >= LINKED * blocks.chars(b)
                && draft.context.headingLevel(b) == 0
                && draft.page.tag(blocks.container(b)) != TagType.LI;
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
