package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.SpacedLine;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateMatch;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.names.BylineParser;
import io.github.nutgraf.names.HouseNames;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells the lines of names and dates that stand around a story: bylines, "Published …", "Updated …". */
final class NameAndDateLines {

    /** A byline with roles, a place and a date has no more words. */
    static final int LONGEST = 25;

    /** Beside the dates of a date line stand no more characters: "Updated on". */
    private static final int BESIDE_DATE = 16;

    /** What stands in front of a date and ends with a colon is its label. */
    private static final int LABEL_WORDS = 4;

    private static final int LONGEST_NAME = 4;

    private final BylineParser bylines = new BylineParser(null, new HouseNames(Set.of()));
    private final Page page;
    private final TextBlocks blocks;
    private final DateHints hints;

    NameAndDateLines(Page page, TextBlocks blocks) {
        this.page = page;
        this.blocks = blocks;
        this.hints = DateHints.of(null, page.url(), null, LocalDate.MAX);
    }

    /** @param block of at most {@link #LONGEST} words */
    boolean matches(int block) {
        String text = SpacedLine.of(page, blocks, block);
        return !bylines.line(text).isEmpty() || isDateLine(text) || isNameAndDate(text);
    }

    /** Whether the line is a person's name and nothing else, without an end mark. */
    boolean isName(int block) {
        String text = SpacedLine.of(page, blocks, block);
        return blocks.words(block) <= LONGEST_NAME && !bylines.bare(text).isEmpty();
    }

    /** "Jane Doe, 9 November 2006", "Jane Doe | Senior Writer | 9 November 2006" */
    private boolean isNameAndDate(String text) {
        return !bylines.withoutDates(text).equals(text) && !bylines.beside(text).isEmpty();
    }

    /** Whether little but dates and times stands in the line. */
    private boolean isDateLine(String text) {
        List<DateMatch> found = DateParser.find(text, hints);
        int covered = 0;
        for (DateMatch match : found) {
            covered += match.end() - match.start();
        }
        return covered > 0
                && (text.length() - covered <= Math.max(BESIDE_DATE, covered)
                        || (isLabel(text.substring(0, found.get(0).start()).strip())
                                && text.length() - found.get(found.size() - 1).end() <= BESIDE_DATE));
    }

    /** "Date of publication:" */
    private static boolean isLabel(String text) {
        return text.endsWith(":") && Words.count(text) <= LABEL_WORDS;
    }
}
