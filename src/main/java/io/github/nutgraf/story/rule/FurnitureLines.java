package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;

/**
 * Leaves out lines in the story that the trees cannot tell from prose by their shape: "read also", ad labels, places in
 * the template that were never filled, and agency and copyright lines at its end.
 */
final class FurnitureLines {

    /** A longer block is a paragraph, whatever it opens with. */
    private static final int LONGEST = 60;

    /** Below this share of the story nothing is its end. */
    private static final double END_SHARE = 0.6;

    /** So many of the last blocks may be about rights; nothing of a story stands behind them. */
    private static final int LAST_BLOCKS = 5;

    private static final int LAST_PLEAS = 4;

    private static final int LONGEST_PLACEHOLDER = 60;

    /**
     * From this chance on a line within the story is story, whatever it opens with, if it is not all link: of 20 such lines
     * 12 were, of 41 of a lower chance 12.
     */
    private static final double LIKELY = 0.7;

    private static final double LINKED = 0.3;
    private static final double ALL_LINK = 0.95;

    private static final String OPENERS = "$%{[#";
    private static final String CLOSERS = "$%}]#";

    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final Draft draft;
    private final FurniturePhrases phrases = FurniturePhrases.shipped();

    private FurnitureLines(Draft draft) {
        this.draft = draft;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
    }

    static void drop(Draft draft) {
        // Past the deadline a line too many is better than a story too late.
        if (!draft.page.deadline().passed()) {
            new FurnitureLines(draft).drop();
        }
    }

    private void drop() {
        int total = selection.words();
        int before = 0;
        int left = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            left++;
        }
        int pleas = pleasFrom();
        boolean over = false;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            boolean end = before > total * END_SHARE;
            before += blocks.words(b);
            left--;
            boolean last = before > blocks.words(b) && left < LAST_BLOCKS;
            over |= last && isLegal(b);
            if (over) {
                selection.drop(b, "is a line of rights and disclaimers, or stands behind one");
            } else if (b >= pleas) {
                selection.drop(b, "asks the reader for something, below the story");
            } else if (isPlaceholder(blocks.text(b))) {
                selection.drop(b, "is a place in the template that was never filled");
            } else if (readsLikeFurniture(b, end)) {
                selection.drop(b, "reads like a line around a story: read also, advertisement, copyright");
            }
        }
    }

    /** The first of the last paragraphs that are pleas, or rights below them, and nothing else. */
    private int pleasFrom() {
        int from = selection.size();
        int seen = 0;
        int b = selection.last();
        while (b > selection.next(0)
                && seen < LAST_PLEAS
                && blocks.words(b) <= LONGEST
                && (isPlea(blocks.text(b)) || isLegal(b))) {
            from = b;
            seen++;
            do {
                b--;
            } while (b > 0 && !selection.kept(b));
        }
        return from;
    }

    private boolean isPlea(String text) {
        return (phrases.of(text, marks(text)) & FurniturePhrases.PLEA) != 0;
    }

    /** Whether a sentence of the block opens as what is said of rights does: "Copyright 2011 The Quay. All rights reserved." */
    private boolean isLegal(int b) {
        String text = blocks.text(b);
        if (opensLegal(text, 0) || opensLegal(text, marks(text))) {
            return true;
        }
        int at = blocks.words(b) > LONGEST ? -1 : text.indexOf(". ");
        while (at >= 0 && !opensLegal(text, at + 2)) {
            at = text.indexOf(". ", at + 2);
        }
        return at >= 0;
    }

    private boolean opensLegal(String text, int from) {
        return (phrases.of(text, from) & FurniturePhrases.LEGAL) != 0;
    }

    private boolean readsLikeFurniture(int b, boolean end) {
        if (blocks.words(b) > LONGEST) {
            return false;
        }
        String text = blocks.text(b);
        int whole = phrases.of(text, 0);
        if ((whole & (FurniturePhrases.LINE | FurniturePhrases.BOX)) != 0) {
            return true;
        }
        boolean allLink = context.linkShare(b) >= ALL_LINK;
        if (draft.isSure(b) && !allLink) {
            return false;
        }
        boolean likely = draft.probability[b] >= LIKELY && !allLink;
        boolean linked = context.linkShare(b) > LINKED;
        int marks = marks(text);
        int read = whole | (marks == 0 ? whole : phrases.of(text, marks));
        boolean opening = !likely && (linked || blocks.words(b) <= NameAndDateLines.LONGEST);
        return (opening && (read & FurniturePhrases.OPENING) != 0) || (end && (read & FurniturePhrases.END) != 0);
    }

    /** "$$AD$$", "{{ad}}", "[[gallery:3]]", "%%video%%" */
    private static boolean isPlaceholder(String text) {
        if (text.length() < 5 || text.length() > LONGEST_PLACEHOLDER || text.charAt(0) != text.charAt(1)) {
            return false;
        }
        int at = OPENERS.indexOf(text.charAt(0));
        return at >= 0 && text.charAt(text.length() - 1) == CLOSERS.charAt(at) && text.indexOf(' ') < 0;
    }

    /** How many arrows, stars and brackets a line opens with. */
    private static int marks(String line) {
        int from = 0;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        return from;
    }
}
