package io.github.nutgraf.field.date;

import io.github.nutgraf.block.SpacedLine;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateMatch;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.page.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dates that the page prints in lines around the story, with what the words beside them say of each. */
final class PrintedDates {

    /** A line that gives a date is short; a date in a longer one is told about in prose. */
    private static final int LONGEST_LINE = 200;

    /** Beside the date of a date line stands less text than in a sentence. */
    private static final int SENTENCE_CHARS = 80;

    private static final int LABEL_CHARS = 40;

    /** A full date with its clock time is no longer. */
    private static final int OPENING_CHARS = 50;

    /** As far as a blog's closing sentence says when the post was written. */
    private static final int POSTED_CHARS = 120;

    /** ", " or a bar beside a date. */
    private static final int LONGEST_MARK = 4;

    private final Page page;
    private final TextBlocks blocks;
    private final DateHints hints;
    private final DatePlaces places;
    private final OtherStories others;
    private final int headline;
    private final int first;
    private final List<DateCandidate> out = new ArrayList<>();

    PrintedDates(Page page, TextBlocks blocks, DatePlaces places, OtherStories others, DateHints hints) {
        this.page = page;
        this.blocks = blocks;
        this.hints = hints;
        this.places = places;
        this.others = others;
        headline = places.headline();
        first = places.first();
    }

    /** The dates of a block. */
    List<DateCandidate> in(int block) {
        out.clear();
        line(block);
        return List.copyOf(out);
    }

    /**
     * The days of a block that are printed without their year, "Yesterday, 3 January (15:58)".
     *
     * @param latest the last day they can be
     */
    List<DateCandidate> withoutYear(int block, LocalDate latest) {
        out.clear();
        if (blocks.text(block).length() <= LABEL_CHARS && places.shows(block)) {
            String text = SpacedLine.of(page, blocks, block);
            read(block, text, DateParser.withoutYear(text, hints, latest));
        }
        return List.copyOf(out);
    }

    private void line(int block) {
        String whole = blocks.text(block);
        if (!places.shows(block)) {
            return;
        }
        if (whole.length() > LONGEST_LINE) {
            opening(block, whole);
            return;
        }
        if (!DateParser.mayHoldDate(whole, hints)) {
            return;
        }
        String text = SpacedLine.of(page, blocks, block);
        read(block, text, DateParser.find(text, hints));
    }

    private void read(int block, String text, List<DateMatch> dates) {
        int from = 0;
        for (DateMatch match : dates) {
            Role label = labelBefore(block, text.substring(from, match.start()));
            from = match.end();
            boolean told = block == headline
                    ? !isApartInHeadline(text.substring(match.start(), match.end()))
                    : block > first && (isSentenceAround(text, match) || places.isTold(block));
            if (label == null && told) {
                continue;
            }
            DateCandidate candidate = new DateCandidate(
                    match.date(),
                    "page:text",
                    label == null ? Role.PUBLISHED : label,
                    label != null,
                    places.of(block),
                    block,
                    match.ordered());
            // A clock that shows seconds in the site's head is the visit's.
            @Nullable LocalTime time = match.date().time();
            boolean visit = candidate.place() == Place.TOP && time != null && time.getSecond() != 0;
            if (visit) {
                out.add(candidate.ofOther());
            } else {
                add(candidate, blocks.first(block), text.substring(match.start(), match.end()));
            }
        }
    }

    private void add(DateCandidate candidate, int node, String text) {
        out.add(others.hold(node, text, "") ? candidate.ofOther() : candidate);
    }

    /** What the words before a date say it is the date of; null if they do not. */
    @Nullable
    Role labelBefore(int block, String before) {
        String near = before.length() > LABEL_CHARS ? before.substring(before.length() - LABEL_CHARS) : before;
        if (!near.isBlank()) {
            return DateLabels.last(near);
        }
        if (block > 0 && blocks.text(block - 1).length() <= LABEL_CHARS) {
            return DateLabels.above(blocks.text(block - 1));
        }
        return null;
    }

    /** A day among the headline's words is what the story is about; one in a text of its own is beside the headline. */
    private boolean isApartInHeadline(String date) {
        for (int i = blocks.first(headline); i <= blocks.last(headline); i++) {
            var node = page.text(i);
            String text = node == null ? "" : node.getWholeText().strip();
            if (text.length() <= date.length() + LONGEST_MARK && text.contains(date)) {
                return true;
            }
        }
        return false;
    }

    /** "… will be paid from July 1, 2024." says when something happens, not when it was written. */
    private static boolean isSentenceAround(String text, DateMatch match) {
        return text.endsWith(".") && text.length() - (match.end() - match.start()) > SENTENCE_CHARS;
    }

    /**
     * "27.1.2022 - In the harbour …", "(27 January 2022) In the harbour …", "Press release of 27 January 2022 | In the
     * harbour …": the day with which the story's first paragraph opens.
     */
    private void opening(int block, String text) {
        if (places.isFoot(block)) {
            posted(block, text);
        }
        // In front of it stands a standfirst.
        if (block != first && (headline < 0 || block <= headline || block > first)) {
            return;
        }
        List<DateMatch> found = DateParser.find(text.substring(0, OPENING_CHARS), hints);
        if (!found.isEmpty() && isApart(text, found.get(0))) {
            DateMatch match = found.get(0);
            out.add(new DateCandidate(
                    match.date(), "page:text", Role.PUBLISHED, false, Place.HEAD, block, match.ordered()));
        }
    }

    /** "This entry was posted on Monday, 3 May 2010 at 9:14 and is filed under …": templates of blogs end posts so. */
    private void posted(int block, String text) {
        String opening = text.substring(0, POSTED_CHARS);
        List<DateMatch> found = DateParser.find(opening, hints);
        if (!found.isEmpty() && DateLabels.last(opening) == Role.PUBLISHED) {
            DateMatch match = found.get(0);
            DateCandidate candidate = new DateCandidate(
                    match.date(), "page:text", Role.PUBLISHED, true, Place.FOOT, block, match.ordered());
            add(candidate, blocks.first(block), opening);
        }
    }

    private static boolean isApart(String text, DateMatch date) {
        if (date.start() == 0) {
            return true;
        }
        int behind = date.end();
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        char mark = behind < text.length() ? text.charAt(behind) : ' ';
        return mark == '|' || mark == '–' || mark == '—' || (mark == ')' && text.charAt(0) == '(');
    }
}
