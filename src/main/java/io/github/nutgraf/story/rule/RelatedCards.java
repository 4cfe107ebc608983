package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out cards of related stories that old markup sets as one block: a title that is a link, a line break, and a
 * summary or a credit below; or a list whose items are a linked title and a summary that was cut off. A story made of
 * such blocks, as press reviews are, keeps them all.
 */
final class RelatedCards {

    /** A story has no more cards between its paragraphs. */
    private static final int MOST_CARDS = 2;

    /** And at least so many other blocks for each. */
    private static final int BLOCKS_EACH = 4;

    private static final int SHORTEST_TITLE = 3;

    /** A list of other stories has at least so many whose summary is cut off, and they are two of three. */
    private static final int LEAST_ITEMS = 3;

    private static final String REASON = "is the card of another story: a linked title and lines below";

    private RelatedCards() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        List<Integer> cards = new ArrayList<>();
        int others = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (isCard(page, blocks, b)) {
                cards.add(b);
            } else {
                others++;
            }
        }
        if (cards.size() <= MOST_CARDS && others >= BLOCKS_EACH * cards.size()) {
            cards.forEach(b -> selection.drop(b, REASON));
        }
        dropLists(page, blocks, selection);
    }

    private static void dropLists(Page page, TextBlocks blocks, Selection selection) {
        Map<Integer, List<Integer>> lists = new LinkedHashMap<>();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            int item = blocks.container(b);
            if (page.tag(item) == TagType.LI) {
                lists.computeIfAbsent(page.parent(item), list -> new ArrayList<>())
                        .add(b);
            }
        }
        for (List<Integer> items : lists.values()) {
            long cut = items.stream()
                    .filter(b -> isCutOff(blocks.text(b)) && opensWithTitle(page, blocks, b))
                    .count();
            if (cut >= LEAST_ITEMS && 3 * cut >= 2L * items.size()) {
                items.forEach(b -> selection.drop(b, REASON));
            }
        }
    }

    /** Whether the block's first text is a link of some words, and not all of it. */
    private static boolean opensWithTitle(Page page, TextBlocks blocks, int b) {
        return blocks.linkChars(b) < blocks.chars(b)
                && inLink(page, blocks, b)
                && Words.count(VisibleText.of(page, blocks.first(b))) >= SHORTEST_TITLE;
    }

    private static boolean isCutOff(String text) {
        return text.endsWith("...") || text.endsWith("\u2026") || text.endsWith("\u2026]") || text.endsWith("...]");
    }

    private static boolean isCard(Page page, TextBlocks blocks, int b) {
        String text = blocks.text(b);
        int line = text.indexOf('\n');
        if (line < 0 || endsSentence(text.charAt(line - 1))) {
            return false;
        }
        int words = 1;
        int chars = 0;
        for (int i = 0; i < line; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            chars += text.charAt(i) == ' ' ? 0 : 1;
        }
        return words >= SHORTEST_TITLE && blocks.linkChars(b) >= chars && inLink(page, blocks, b);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == ':' || c == ',';
    }

    private static boolean inLink(Page page, TextBlocks blocks, int b) {
        for (int i = page.parent(blocks.first(b)); i > blocks.container(b); i = page.parent(i)) {
            if (page.tag(i) == TagType.A) {
                return true;
            }
        }
        return false;
    }
}
