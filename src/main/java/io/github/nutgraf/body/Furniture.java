package io.github.nutgraf.body;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.BylineParser;
import io.github.nutgraf.text.DateHints;
import io.github.nutgraf.text.DateMatch;
import io.github.nutgraf.text.DateParser;
import io.github.nutgraf.text.HouseNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of the chosen blocks what the trees cannot tell from prose by its shape: bylines and date lines above the
 * story, "read also" lines in it, ad labels, agency and copyright lines behind it, and headings with nothing below.
 */
final class Furniture {

    /** A byline with roles, a place and a date has no more words. */
    private static final int LONGEST_LINE = 25;

    /** The first block that long is the story's beginning: bylines and dates end there. */
    private static final int PROSE_WORDS = 16;

    /** Below this share of the story nothing is its end. */
    private static final double END_SHARE = 0.6;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final boolean[] kept;
    private final FurniturePhrases phrases = FurniturePhrases.shipped();

    Furniture(Page page, TextBlocks blocks, PageContext context, boolean[] kept) {
        this.page = page;
        this.blocks = blocks;
        this.context = context;
        this.kept = kept;
    }

    void drop() {
        linesAbove();
        linesInside();
        trailingHeadings();
    }

    private void linesAbove() {
        BylineParser bylines = new BylineParser(null, new HouseNames(Set.of()));
        DateHints hints = DateHints.of(null, page.url(), null, LocalDate.MAX);
        for (int b = 0; b < kept.length; b++) {
            if (!kept[b]) {
                continue;
            }
            if (blocks.words(b) > LONGEST_LINE || isProse(b)) {
                return;
            }
            String text = blocks.text(b);
            if (!bylines.line(text).isEmpty() || isDateLine(text, hints)) {
                kept[b] = false;
            }
        }
    }

    private boolean isProse(int b) {
        return blocks.words(b) >= PROSE_WORDS
                && page.tag(blocks.container(b)) == TagType.P
                && blocks.text(b).endsWith(".");
    }

    /** Whether little but dates and times stands in the line. */
    private static boolean isDateLine(String text, DateHints hints) {
        List<DateMatch> found = DateParser.find(text, hints);
        int covered = 0;
        for (DateMatch match : found) {
            covered += match.end() - match.start();
        }
        return covered > 0 && text.length() - covered <= Math.max(16, covered);
    }

    private void linesInside() {
        int total = 0;
        for (int b = 0; b < kept.length; b++) {
            total += kept[b] ? blocks.words(b) : 0;
        }
        int before = 0;
        for (int b = 0; b < kept.length; b++) {
            if (!kept[b]) {
                continue;
            }
            before += blocks.words(b);
            if (blocks.words(b) > 60) {
                continue;
            }
            String line = blocks.text(b).toLowerCase(Locale.ROOT);
            boolean linked = context.linkShare(b) > 0.3;
            boolean end = before - blocks.words(b) > total * END_SHARE;
            kept[b] = !(phrases.isLine(line)
                    || ((linked || blocks.words(b) <= LONGEST_LINE) && phrases.opens(line))
                    || (end && phrases.opensEnd(line)));
        }
    }

    private void trailingHeadings() {
        for (int b = kept.length - 1; b >= 0; b--) {
            if (kept[b]) {
                var tag = page.tag(blocks.container(b));
                if (tag == null || tag.headingLevel() == 0) {
                    return;
                }
                kept[b] = false;
            }
        }
    }
}
