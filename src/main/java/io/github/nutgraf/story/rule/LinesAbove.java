package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leaves out bylines, date lines and lines of numbers between headline and story. */
final class LinesAbove {

    /** The first block that long is the story's beginning: bylines and dates end there. */
    private static final int PROSE_WORDS = 16;

    /** Names and days stand in lists of two: the writer, the day. */
    private static final int LEAST_ITEMS = 3;

    private static final int LEAST_CELLS = 2;

    /** What was won has no longer name. */
    private static final int LONGEST_LABEL = 7;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final NameAndDateLines lines;

    /** How names below headings look; -1 before the first. */
    private int winners = -1;

    /** By looks: the last name below a short heading. Null until asked for. */
    private @Nullable Map<Integer, Integer> lastWinners;

    private LinesAbove(Draft draft) {
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
        this.lines = draft.lines();
    }

    static void drop(Draft draft) {
        // Past the deadline a line too many is better than a story too late.
        if (!draft.page.deadline().passed()) {
            new LinesAbove(draft).drop();
        }
    }

    private void drop() {
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (blocks.words(b) > NameAndDateLines.LONGEST || isProse(b)) {
                return;
            }
            boolean line = !hasLetter(blocks.text(b)) || lines.matches(b);
            boolean name = isNameAlone(b) && !isItem(b) && !isWinner(b);
            if ((line || name) && !isOneOf(b, TagType.TD, LEAST_CELLS)) {
                selection.drop(b, "is a line of names, dates or numbers above the story");
            }
        }
    }

    /** Whether the block and another one in the same looks stand below short headings: "Best album", "Best band". */
    private boolean isWinner(int b) {
        if (!isBelowLabel(b)) {
            return false;
        }
        int style = context.style(b);
        if (winners != style && lastWinners(b).getOrDefault(style, b) > b) {
            winners = style;
        }
        return winners == style;
    }

    private Map<Integer, Integer> lastWinners(int from) {
        @Nullable Map<Integer, Integer> known = lastWinners;
        if (known == null) {
            known = new HashMap<>();
            for (int k = selection.next(from); k >= 0; k = selection.next(k + 1)) {
                if (isBelowLabel(k) && lines.isName(k)) {
                    known.put(context.style(k), k);
                }
            }
            lastWinners = known;
        }
        return known;
    }

    private boolean isBelowLabel(int b) {
        return b - 1 > context.headline()
                && context.headingLevel(b - 1) > 0
                && blocks.words(b - 1) <= LONGEST_LABEL
                && blocks.words(b) <= NameAndDateLines.LONGEST;
    }

    private boolean isItem(int b) {
        return isOneOf(b, TagType.LI, LEAST_ITEMS) || isOneOf(b, TagType.DD, LEAST_ITEMS);
    }

    /** Above the story only; headings there are a question's or a list's. */
    private boolean isNameAlone(int b) {
        return context.headingLevel(b) == 0 && lines.isName(b);
    }

    /** A player's "00:00 / 03:47" has none. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isProse(int b) {
        return blocks.words(b) >= PROSE_WORDS
                && page.tag(blocks.container(b)) == TagType.P
                && blocks.text(b).endsWith(".");
    }

    /** Whether the block is one of so many items of a list, or cells of a row: winners, a ranking. Old pages fill one cell. */
    private boolean isOneOf(int b, TagType tag, int least) {
        int box = page.parent(blocks.container(b));
        int items = 0;
        int last = -1;
        int to = blocks.before(page.end(box));
        for (int k = selection.next(blocks.before(box)); k >= 0 && k < to && items < least; k = selection.next(k + 1)) {
            int item = blocks.container(k);
            items += item != last && page.tag(item) == tag && page.parent(item) == box ? 1 : 0;
            last = item;
        }
        return page.tag(blocks.container(b)) == tag && items >= least;
    }
}
