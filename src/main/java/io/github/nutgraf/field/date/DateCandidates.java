package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
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

    /** A page of more printed dates is a calendar or a list; candidates are compared with each other. */
    private static final int MOST = 1_000;

    /** The site's footer. */
    private static final int LAST_BLOCKS = 30;

    private static final int LONGEST_LINE = 200;

    private final Page page;
    private final TextBlocks blocks;
    private final DateHints hints;
    private final DatePlaces places;
    private final PrintedDates printed;
    private final OtherStories others;
    private @Nullable LocalDate firstOfItem;
    private final List<DateCandidate> out = new ArrayList<>();

    private DateCandidates(Page page, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        this.page = page;
        this.blocks = blocks;
        this.hints = hints;
        this.others = others;
        places = new DatePlaces(page, blocks, story);
        printed = new PrintedDates(page, blocks, places, others, hints);
    }

    public static List<DateCandidate> gather(
            Page page, Evidence evidence, TextBlocks blocks, StoryPlace story, OtherStories others, DateHints hints) {
        DateCandidates all = new DateCandidates(page, blocks, story, others, hints);
        all.claims(evidence.claims(Topic.PUBLISHED), Role.PUBLISHED);
        all.claims(evidence.claims(Topic.MODIFIED), Role.MODIFIED);
        all.address(evidence);
        // Where the page's data gives a date, lines far from the story have nothing to add.
        boolean structured = all.out.stream().anyMatch(c -> DateSource.isStructured(DateSource.kind(c)));
        for (int b = 0;
                b < blocks.size() && all.out.size() < MOST && !page.deadline().passedInLoop();
                b++) {
            if (!structured || !all.places.isFar(b)) {
                all.out.addAll(all.printed.in(b));
            }
        }
        all.withoutYear();
        return JointReading.of(all.out);
    }

    /** Where no day of the story is printed in full, its year is that of the page's other days or of its copyright. */
    private void withoutYear() {
        @Nullable LocalDate latest = null;
        for (DateCandidate candidate : out) {
            if (candidate.role() == Role.PUBLISHED && candidate.place() != Place.ELSEWHERE) {
                return;
            }
            LocalDate day = candidate.date().day();
            latest = latest == null || day.isAfter(latest) ? day : latest;
        }
        for (int b = blocks.size() - 1; latest == null && b >= Math.max(0, blocks.size() - LAST_BLOCKS); b--) {
            latest = CopyrightYear.end(blocks.text(b), hints);
        }
        for (int b = 0; latest != null && b < blocks.size() && !page.deadline().passedInLoop(); b++) {
            if (places.isHead(b)) {
                out.addAll(printed.withoutYear(b, latest));
            }
        }
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
                    : printed.labelBefore(block, textBefore(block, node));
            DateCandidate candidate = new DateCandidate(
                    match.date(),
                    claim.source(),
                    label == null ? role : label,
                    named || label != null || role == Role.MODIFIED,
                    named && places.isOwnItem(node) ? Place.HEAD : places.of(block),
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

    private void address(Evidence evidence) {
        @Nullable String address = page.url();
        if (address == null) {
            // A page that was saved still says where it stood.
            List<Claim> claimed = evidence.claims(Topic.CANONICAL_URL);
            address = claimed.isEmpty() ? null : claimed.get(0).value();
        }
        if (address != null) {
            @Nullable LocalDate day = AddressDate.find(address, hints);
            if (day != null) {
                out.add(new DateCandidate(
                        ArticleDate.ofDay(day), "url", Role.PUBLISHED, false, Place.ADDRESS, -1, true));
            }
        }
    }

    private void add(DateCandidate candidate, int node, String text) {
        out.add(others.hold(node, text, "") ? candidate.ofOther() : candidate);
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
}
