package io.github.nutgraf.story;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes a story of dated entries, as live blogs are: boxes in a row that hold a time each. Where most of them are
 * story, a block of another one that looks as the story's blocks in them do is story, too: the shortest entry, the first
 * one of the morning, which says hello.
 */
final class Entries {

    /** Two dated sections are no row. */
    private static final int LEAST = 3;

    /** How deep inside an entry its time may stand. */
    private static final int LEVELS = 6;

    /** So many of the entries hold story, and so much of the story stands in them. */
    private static final double MOST = 0.5;

    /** So many of the blocks of the same looks in the entries are story. */
    private static final double ALIKE = 0.6;

    /** Below this a block is something else that was set in the style of paragraphs. */
    private static final double LEAST_CHANCE = 0.02;

    private static final double MOST_LINKED = 0.5;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final double[] probability;
    private final boolean[] chosen;

    private Entries(Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        this.page = page;
        this.blocks = blocks;
        this.context = context;
        this.probability = probability;
        this.chosen = chosen;
    }

    static void complete(Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        if (page.gathered().times().size() >= LEAST) {
            new Entries(page, blocks, context, probability, chosen).complete();
        }
    }

    private void complete() {
        int[] wordsBefore = new int[chosen.length + 1];
        for (int b = 0; b < chosen.length; b++) {
            wordsBefore[b + 1] = wordsBefore[b] + (chosen[b] ? blocks.words(b) : 0);
        }
        for (List<Integer> entries : rows()) {
            int words = 0;
            int told = 0;
            for (int entry : entries) {
                int inside = wordsBefore[blocks.before(page.end(entry))] - wordsBefore[blocks.before(entry)];
                words += inside;
                told += inside > 0 ? 1 : 0;
            }
            if (entries.size() >= LEAST && told > MOST * entries.size() && words > MOST * wordsBefore[chosen.length]) {
                complete(entries);
                return;
            }
        }
    }

    /** The boxes with times in them, by the box around them, the outermost first. */
    private Iterable<List<Integer>> rows() {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        IntList times = page.gathered().times();
        for (int t = 0; t < times.size(); t++) {
            int i = page.parent(times.get(t));
            for (int up = 0; up < LEVELS && i > 0; up++) {
                List<Integer> row = rows.computeIfAbsent(page.parent(i), box -> new ArrayList<>());
                boolean alike = row.isEmpty()
                        || (page.tag(i) == page.tag(row.get(0))
                                && page.className(i).equals(page.className(row.get(0))));
                if (isBox(i) && alike && (row.isEmpty() || row.get(row.size() - 1) < i)) {
                    row.add(i);
                }
                i = page.parent(i);
            }
        }
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isBox(int node) {
        TagType tag = page.tag(node);
        return tag == TagType.DIV || tag == TagType.ARTICLE || tag == TagType.SECTION || tag == TagType.LI;
    }

    private void complete(List<Integer> entries) {
        Map<Integer, int[]> looks = new HashMap<>();
        for (int entry : entries) {
            for (int b = blocks.before(entry); b < blocks.before(page.end(entry)); b++) {
                int[] count = looks.computeIfAbsent(context.style(b), style -> new int[2]);
                count[0]++;
                count[1] += chosen[b] ? 1 : 0;
            }
        }
        for (int entry : entries) {
            for (int b = blocks.before(entry); b < blocks.before(page.end(entry)); b++) {
                int[] count = looks.getOrDefault(context.style(b), new int[2]);
                chosen[b] |= count[1] >= ALIKE * count[0]
                        && probability[b] >= LEAST_CHANCE
                        && context.linkShare(b) < MOST_LINKED
                        && b != context.headline();
            }
        }
    }
}
