package io.github.nutgraf.field.headline;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.HomeLinks;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what could be the headline, printed or claimed, and weighs each. */
final class HeadlineCandidates {

    /** What the agreement of sources weighs; swept on annotated pages, flat around these values. */
    private static final double AGREEMENT = 0.6;

    private static final double UNPRINTED_AGREEMENT = 0.5;

    /** Two good sources are as good as five: they often copy each other. */
    private static final double MOST_AGREEMENT = 2;

    /** What it weighs that a source has the text as a part of its title. */
    private static final double PART = 0.2;

    /**
     * Some sites print a heading for search engines and right below it another, which they give as the title in their
     * data: that is the one for readers. Of fourteen pages of nine sites where just one of the two was the headline,
     * twelve had it so.
     */
    private static final double SECOND_HEADING = 3;

    /** Between such two headings: date, kicker. */
    private static final int MOST_BETWEEN = 5;

    /** The page's only top heading is its headline, even where its titles say something else. */
    private static final double SOLE_HEADING = 1.7;

    /** A heading that is most of a title is rather the headline than one that is its last word. */
    private static final double COVERAGE = 0.6;

    /** A heading of more words, and of more characters, is a paragraph in the wrong element. */
    private static final int MOST_WORDS = 35;

    private static final int LONGEST_HEADLINE = 120;

    private static final double PARAGRAPH = 3;

    private static final int NODES_OF_A_MASTHEAD = 20;

    private static final int LONGEST_MASTHEAD = 120;

    private final Page page;
    private final Evidence evidence;
    private final TextBlocks blocks;
    private final int storyStart;
    private final MachineTitles titles;
    private final SiteNames sites;
    private final List<HeadlineCandidate> out = new ArrayList<>();

    HeadlineCandidates(Page page, Evidence evidence, TextBlocks blocks, int storyStart) {
        this.page = page;
        this.evidence = evidence;
        this.blocks = blocks;
        this.storyStart = storyStart;
        this.sites = new SiteNames(evidence, page.url(), PrintedSiteName.of(page, evidence, blocks));
        this.titles = new MachineTitles(evidence, sites);
    }

    MachineTitles titles() {
        return titles;
    }

    /** How many top headings the page prints. */
    int topHeadings() {
        return (int) evidence.claims(Topic.HEADING).stream()
                .filter(claim -> claim.source().equals("page:h1"))
                .count();
    }

    List<HeadlineCandidate> all() {
        out.clear();
        headings(evidence.claims(Topic.HEADING));
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            if (claim.node() >= 0) {
                printed(claim, weight(claim.source()));
            }
        }
        for (int b = 0; b < blocks.size(); b++) {
            // What stands in a heading was read as one, without its label.
            boolean text = !page.isHeading(blocks.container(b));
            if (text && blocks.words(b) <= 40 && blocks.words(b) >= 3 && titles.mayHave(blocks.text(b))) {
                String key = TextKey.of(blocks.text(b));
                if (titles.support(key) > 0) {
                    printed(new Claim(Topic.HEADLINE, blocks.text(b), "page:text", blocks.container(b)), 0.4);
                }
            }
        }
        for (MachineTitles.Title title : titles.all()) {
            claimed(title);
        }
        return out;
    }

    private void headings(List<Claim> headings) {
        int sole = soleTop(headings);
        int above = -1;
        String aboveKey = "";
        for (Claim claim : headings) {
            int node = claim.node();
            boolean top = claim.source().equals("page:h1");
            if (!top && storyStart >= 0 && node > storyStart && !titles.mayHave(claim.value())) {
                above = -1;
                continue;
            }
            String text = worded(claim, isRightBelow(above, node));
            double weight = weight(claim.source()) + (node == sole ? SOLE_HEADING : 0);
            String key = above < 0 ? "" : TextKey.of(text);
            if (claim.source().equals("page:h2")
                    && isRightBelow(above, node)
                    && !key.equals(aboveKey)
                    && titles.isGiven(key)) {
                weight += SECOND_HEADING;
            }
            printed(new Claim(claim.topic(), text, claim.source(), node), weight);
            aboveKey = top ? TextKey.of(claim.value()) : "";
            above = titles.agreement(aboveKey) > 0 ? node : -1;
        }
    }

    /**
     * The heading with or without its label, as the page's titles have it.
     *
     * @param second whether another heading stands right above it
     */
    private String worded(Claim heading, boolean second) {
        for (Claim kicker : evidence.claims(Topic.KICKER)) {
            if (page.contains(heading.node(), kicker.node())) {
                @Nullable String whole = titles.givenTwice(TextKey.of(kicker.value() + heading.value()));
                return whole == null ? heading.value() : whole;
            }
        }
        @Nullable String rest = HeadlineParts.withoutLabel(page, heading.node(), heading.value(), titles, second);
        if (rest != null) {
            return rest;
        }
        @Nullable String begun = HeadlineParts.withoutTail(page, heading.node(), titles);
        if (begun != null) {
            return begun;
        }
        // A colon for those who listen, which the eye does not see: the titles have it.
        @Nullable String whole = titles.givenTwice(TextKey.of(heading.value()));
        boolean colon =
                whole != null && whole.indexOf(':') > 0 && heading.value().indexOf(':') < 0;
        return whole != null && colon ? whole : heading.value();
    }

    /** The only top heading in the story's place; -1 if there are several or none. */
    private int soleTop(List<Claim> headings) {
        int sole = -1;
        for (Claim claim : headings) {
            boolean candidate = claim.source().equals("page:h1")
                    && !isSite(claim)
                    && !isAside(claim.node())
                    && (storyStart < 0 || claim.node() <= storyStart);
            if (candidate && sole >= 0) {
                return -1;
            }
            sole = candidate ? claim.node() : sole;
        }
        return sole;
    }

    /** Whether the printed text names the site, or is its link home. */
    private boolean isSite(Claim printed) {
        if (sites.isSite(printed.value())) {
            return true;
        }
        int node = printed.node();
        for (int i = node + 1; i < Math.min(page.end(node), node + NODES_OF_A_MASTHEAD); i++) {
            if (HomeLinks.isHome(page, i)) {
                return VisibleText.of(page, i, LONGEST_MASTHEAD).length() * 2
                        > printed.value().length();
            }
        }
        return false;
    }

    private boolean isRightBelow(int above, int node) {
        return above >= 0 && blocks.before(node) - blocks.before(above) <= MOST_BETWEEN;
    }

    private static double weight(String source) {
        return switch (source) {
            case "page:h1" -> 1.2;
            case "page:h2" -> 0.6;
            case "page:h3" -> 0.4;
            case "microdata:headline", "rdfa:headline" -> 1.2;
            default -> 0.3;
        };
    }

    private void printed(Claim claim, double weight) {
        String key = TextKey.of(claim.value());
        int support = titles.support(key);
        double similarity = support > 0 ? 1 : titles.similarity(claim.value());
        double agreement = titles.agreement(key);
        double score = weight
                + similarity
                + AGREEMENT * Math.min(MOST_AGREEMENT, agreement)
                + PART * Math.min(2, support)
                + COVERAGE * titles.coverage(key);
        if (isSite(claim)) {
            score -= 3;
        }
        if (Words.count(claim.value()) > MOST_WORDS && claim.value().length() > LONGEST_HEADLINE) {
            score -= PARAGRAPH;
        }
        int node = claim.node();
        if (isLinked(node)) {
            score -= 0.6;
        }
        if (isAside(node)) {
            score -= 0.6;
        }
        if (storyStart >= 0) {
            score += node > storyStart ? -0.8 : 0.2;
        }
        score += similarity < 0.3 ? -0.5 : 0.8;
        out.add(new HeadlineCandidate(titles.respaced(claim.value(), key), claim.source(), node, support + 1, score));
    }

    private boolean isLinked(int node) {
        if (blocks.size() == 0) {
            return false;
        }
        int b = blocks.before(node);
        return b < blocks.size() && page.contains(node, blocks.first(b)) && 2 * blocks.linkChars(b) > blocks.chars(b);
    }

    private boolean isAside(int node) {
        for (int i = node; i > 0; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.NAV || tag == TagType.ASIDE || tag == TagType.FOOTER) {
                return true;
            }
        }
        return false;
    }

    private void claimed(MachineTitles.Title title) {
        String text = cut(title);
        String key = TextKey.of(text);
        int support = titles.support(key);
        double agreement = titles.agreement(key);
        double score = 1
                + HeadlineWeights.headline(title.claim().source())
                + UNPRINTED_AGREEMENT * Math.min(MOST_AGREEMENT, agreement)
                + (sites.isSite(text) ? -3 : 0);
        out.add(new HeadlineCandidate(text, title.claim().source(), -1, support, score));
    }

    /** The title without site and section at its ends, where a name or another source says so. */
    private String cut(MachineTitles.Title title) {
        TitleParts parts = title.parts();
        int n = parts.size();
        String best = titles.beginning(title);
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to <= n; to++) {
                String run = parts.run(from, to);
                if (run.length() > best.length()
                        && (from > 0 || to < n)
                        && others(title, TextKey.of(run))
                        && !sites.isSite(run)) {
                    best = run;
                }
            }
        }
        String trimmed = n < 2 ? title.claim().value() : parts.trimmed(sites);
        return best.length() >= 12 || best.length() * 2 > trimmed.length() ? best : trimmed;
    }

    private boolean others(MachineTitles.Title title, String key) {
        for (MachineTitles.Title other : titles.all()) {
            if (!other.family().equals(title.family())
                    && TextKey.of(other.claim().value()).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
