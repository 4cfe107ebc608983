package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.block.SpacedLine;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.dates.AddressDate;
import io.github.nutgraf.dates.DateHints;
import io.github.nutgraf.dates.DateMatch;
import io.github.nutgraf.dates.DateParser;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import io.github.nutgraf.field.shared.OtherStories;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers all dates a page gives: from claims, from its address, and from the lines printed around the story. */
public final class DateCandidates {

    /** A line that gives a date is short; a date in a longer one is told about in prose. */
    private static final int LONGEST_LINE = 200;

    /** Beside the date of a date line stands less text than in a sentence. */
    private static final int SENTENCE_CHARS = 80;

    /** Blocks between headline and date, or date and headline: section, share buttons, byline, picture, credit. */
    private static final int HEAD_BLOCKS = 12;

    private static final int FOOT_BLOCKS = 8;

    private static final int LABEL_CHARS = 40;

    /** A page of more printed dates is a calendar or a list; candidates are compared with each other. */
    private static final int MOST = 1_000;

    /** A full date with its clock time is no longer. */
    private static final int OPENING_CHARS = 50;

    /** As far as a blog's closing sentence says when the post was written. */
    private static final int POSTED_CHARS = 120;

    /** ", " or a bar beside a date. */
    private static final int LONGEST_MARK = 4;

    private final Page page;
    private final TextBlocks blocks;
    private final DateHints hints;
    private final int headline;
    private final int first;
    private final int last;
    private final OtherStories others;
    private @Nullable LocalDate firstOfItem;
    private final List<DateCandidate> out = new ArrayList<>();

    private DateCandidates(Page page, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        this.page = page;
        this.blocks = blocks;
        this.hints = hints;
        this.others = others;
        headline = story.headline() < 0 ? -1 : blocks.before(story.headline());
        first = story.first() < 0 ? -1 : blocks.before(story.first());
        last = story.last() < 0 ? -1 : blocks.before(story.last());
    }

    public static List<DateCandidate> gather(
            Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        DateCandidates all = new DateCandidates(page, blocks, story, others, hints);
        all.claims(evidence.claims(Topic.PUBLISHED), Role.PUBLISHED);
        all.claims(evidence.claims(Topic.MODIFIED), Role.MODIFIED);
        all.address();
        // Where the page's data gives a date, lines far from the story have nothing to add.
        boolean structured = all.out.stream().anyMatch(c -> DateSource.isStructured(DateSource.kind(c)));
        for (int b = 0;
                b < blocks.size() && all.out.size() < MOST && !page.deadline().passedInLoop();
                b++) {
            if (!structured || all.place(b) != Place.ELSEWHERE) {
                all.line(b);
            }
        }
        return JointReading.of(all.out);
    }

    private void claims(List<Claim> claims, Role role) {
        for (Claim claim : claims) {
            DateMatch match = DateParser.match(claim.value(), hints);
            if (match == null) {
                continue;
            }
            int node = claim.node();
            if (node < 0) {
                out.add(new DateCandidate(match.date(), claim.source(), role, true, Place.DATA, -1, match.ordered()));
                continue;
            }
            int block = blocks.before(node);
            boolean named =
                    claim.source().startsWith("microdata") || claim.source().startsWith("rdfa");
            Role label = named || role == Role.MODIFIED || block >= blocks.size()
                    ? null
                    : labelBefore(block, textBefore(block, node));
            DateCandidate candidate = new DateCandidate(
                    match.date(),
                    claim.source(),
                    label == null ? role : label,
                    named || label != null || role == Role.MODIFIED,
                    place(block),
                    block,
                    match.ordered());
            // Of several on one item the first is its own; replies of a forum follow.
            boolean item = named && claim.source().endsWith("datePublished");
            if (item && firstOfItem != null && !firstOfItem.equals(match.date().day())) {
                out.add(candidate.ofOther());
                continue;
            }
            firstOfItem = item ? match.date().day() : firstOfItem;
            add(candidate, node, VisibleText.of(page, node, LONGEST_LINE));
        }
    }

    private void address() {
        if (page.url() != null) {
            LocalDate day = AddressDate.find(page.url(), hints);
            if (day != null) {
                out.add(new DateCandidate(
                        ArticleDate.ofDay(day), "url", Role.PUBLISHED, false, Place.ADDRESS, -1, true));
            }
        }
    }

    private void line(int block) {
        String whole = blocks.text(block);
        if (isHidden(block)) {
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
        int from = 0;
        for (DateMatch match : DateParser.find(text, hints)) {
            Role label = labelBefore(block, text.substring(from, match.start()));
            from = match.end();
            boolean told = block == headline
                    ? !isApartInHeadline(text.substring(match.start(), match.end()))
                    : block > first && isSentenceAround(text, match);
            if (label == null && told) {
                continue;
            }
            DateCandidate candidate = new DateCandidate(
                    match.date(),
                    "page:text",
                    label == null ? Role.PUBLISHED : label,
                    label != null,
                    place(block),
                    block,
                    match.ordered());
            add(candidate, blocks.first(block), text.substring(match.start(), match.end()));
        }
    }

    private void add(DateCandidate candidate, int node, String text) {
        out.add(others.hold(node, text, "") ? candidate.ofOther() : candidate);
    }

    /** What hides a story with everything in it, a script takes off. */
    private boolean isHidden(int block) {
        return blocks.hidden(block) && !(first >= 0 && first < blocks.size() && blocks.hidden(first));
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
        if (last > first && block >= last && block <= last + FOOT_BLOCKS) {
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

    /** The part of the block's text that stands before the node, as far as a label could reach. */
    private String textBefore(int block, int node) {
        StringBuilder before = new StringBuilder();
        for (int i = blocks.first(block); i < node; i++) {
            var text = page.text(i);
            if (text != null) {
                before.append(text.getWholeText()).append(' ');
            }
        }
        return before.toString();
    }

    private @Nullable Role labelBefore(int block, String before) {
        String near = before.length() > LABEL_CHARS ? before.substring(before.length() - LABEL_CHARS) : before;
        if (!near.isBlank()) {
            return DateLabels.last(near);
        }
        if (block > 0 && blocks.text(block - 1).length() <= LABEL_CHARS) {
            return DateLabels.above(blocks.text(block - 1));
        }
        return null;
    }

    private Place place(int block) {
        if (headline >= 0) {
            int start = first < 0
                    ? headline + HEAD_BLOCKS
                    : Math.min(Math.max(first, headline) + 1, headline + 2 * HEAD_BLOCKS);
            if (block >= headline - HEAD_BLOCKS && block <= start) {
                return Place.HEAD;
            }
        } else if (first >= 0 && block >= first - HEAD_BLOCKS && block <= first) {
            return Place.HEAD;
        }
        if (first >= 0 && block >= first && block <= last) {
            return Place.STORY;
        }
        if (last > first && block >= last && block <= last + FOOT_BLOCKS) {
            return Place.FOOT;
        }
        return Place.ELSEWHERE;
    }
}
