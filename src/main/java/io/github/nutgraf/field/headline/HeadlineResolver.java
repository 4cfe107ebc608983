package io.github.nutgraf.field.headline;

import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Provenance.RunnerUp;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.field.shared.Odds;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides the headline: the printed heading with which the sources for machines agree best; where none is printed, the
 * title of the most reliable source, cut where others agree to cut it. Site and section names are thus cut by agreement
 * alone, never at a dash for being a dash.
 */
public final class HeadlineResolver {

    private static final Odds ODDS = Odds.read(HeadlineResolver.class, "headline-confidence.tsv");

    private final HeadlineCandidates candidates;

    /**
     * @param storyStart the node with which the story's text begins; -1 if unknown
     */
    public HeadlineResolver(Page page, Evidence evidence, TextBlocks blocks, int storyStart) {
        this.candidates = new HeadlineCandidates(page, evidence, blocks, storyStart);
    }

    /** The headline and the node it stands in, -1 if it is not printed. */
    public record Headline(String text, int node) {}

    public Resolved<Headline> resolve() {
        List<HeadlineCandidate> ranked = ranked();
        if (ranked.isEmpty()) {
            return Resolved.none();
        }
        HeadlineCandidate best = ranked.get(0);
        List<RunnerUp> losers = new ArrayList<>();
        for (HeadlineCandidate other : ranked.subList(1, ranked.size())) {
            if (!other.text().equals(best.text()) && losers.size() < 5) {
                losers.add(new RunnerUp(other.text(), other.source(), reason(other, best)));
            }
        }
        double confidence = ODDS.chance(features(ranked));
        return new Resolved<>(
                new Headline(best.text(), best.node()), new Provenance(best.source(), confidence, losers));
    }

    /** What is true of the headline that is chosen: what its confidence is learned from. Empty without one. */
    public Set<String> features() {
        List<HeadlineCandidate> ranked = ranked();
        return ranked.isEmpty() ? Set.of() : features(ranked);
    }

    private Set<String> features(List<HeadlineCandidate> ranked) {
        return HeadlineFeatures.of(ranked, candidates.titles(), candidates.topHeadings());
    }

    private List<HeadlineCandidate> ranked() {
        List<HeadlineCandidate> ranked = new ArrayList<>(candidates.all());
        ranked.sort((a, b) -> Double.compare(b.score(), a.score()));
        return ranked;
    }

    private static String reason(HeadlineCandidate loser, HeadlineCandidate best) {
        if (loser.node() < 0 && best.node() >= 0) {
            return "not printed on the page";
        }
        return loser.support() < best.support() ? "fewer sources agree" : "less reliable source or place";
    }
}
