package io.github.nutgraf.field;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.TextKey;
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
        this.sites = new SiteNames(evidence, page.url());
        this.titles = new MachineTitles(evidence, sites);
    }

    List<HeadlineCandidate> all() {
        for (Claim claim : evidence.claims(Topic.HEADING)) {
            printed(claim, weight(claim.source()));
        }
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            if (claim.node() >= 0) {
                printed(claim, weight(claim.source()));
            }
        }
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.words(b) <= 40 && blocks.words(b) >= 3) {
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
        double score =
                weight + similarity + AGREEMENT * Math.min(MOST_AGREEMENT, agreement) + PART * Math.min(2, support);
        if (sites.isSite(claim.value())) {
            score -= 3;
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
        out.add(new HeadlineCandidate(
                claim.value(), claim.source(), node, support + 1, score, confidence(agreement, similarity)));
    }

    private static double confidence(double agreement, double similarity) {
        return agreement > 0 ? 0.7 + 0.1 * Math.min(2.9, agreement) : 0.3 + 0.4 * similarity;
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
                + SourceWeights.headline(title.claim().source())
                + UNPRINTED_AGREEMENT * Math.min(MOST_AGREEMENT, agreement)
                + (sites.isSite(text) ? -3 : 0);
        out.add(new HeadlineCandidate(
                text, title.claim().source(), -1, support, score, 0.4 + 0.15 * Math.min(2, agreement)));
    }

    /** The title without site and section at its ends, where a name or another source says so. */
    private String cut(MachineTitles.Title title) {
        TitleParts parts = title.parts();
        int n = parts.size();
        if (n < 2) {
            return title.claim().value();
        }
        String best = "";
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
        String trimmed = parts.trimmed(sites);
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
