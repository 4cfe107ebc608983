package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Deadline;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the node that is the page's own story among all that structured data describes. Blocks about related stories
 * look the same; what tells them apart is whether address and headline agree with the page.
 */
final class MainThing {

    /** Less agreement than this with every title of the page, and another address: a story of some other page. */
    private static final double SAME_HEADLINE = 0.5;

    private final ThingGraph graph;
    private final Deadline deadline;
    private final Set<String> addresses = new HashSet<>();
    private final List<Set<String>> titles = new ArrayList<>();

    MainThing(ThingGraph graph, EvidenceBuilder evidence, @Nullable String url, Deadline deadline) {
        this.graph = graph;
        this.deadline = deadline;
        if (url != null) {
            addresses.add(Addresses.key(url));
        }
        for (Claim claim : evidence.claims(Topic.CANONICAL_URL)) {
            addresses.add(Addresses.key(claim.value()));
        }
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            titles.add(Words.set(claim.value()));
        }
    }

    /** The story's node; null if none is about this page. */
    @Nullable
    Thing choose() {
        @Nullable Thing best = null;
        double bestScore = 0;
        int candidates = 0;
        for (Thing thing : graph.nodes()) {
            if (deadline.passedInLoop()) {
                break;
            }
            int rank = SchemaTypes.storyRank(thing);
            if (rank == 0) {
                continue;
            }
            candidates++;
            double score = rank + 6 * headlineAgreement(thing) + (sameAddress(thing) ? 4 : 0) + (says(thing) ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = thing;
            }
        }
        if (best != null && isAboutAnother(best, candidates)) {
            return null;
        }
        return best;
    }

    private boolean isAboutAnother(Thing thing, int candidates) {
        boolean weak = candidates > 1 || SchemaTypes.storyRank(thing) < 4;
        return weak
                && !titles.isEmpty()
                && thing.has("headline")
                && !sameAddress(thing)
                && headlineAgreement(thing) < SAME_HEADLINE / 2;
    }

    private static boolean says(Thing thing) {
        return thing.has("author") || thing.has("datePublished") || thing.has("articleBody");
    }

    private boolean sameAddress(Thing thing) {
        for (String property : List.of("url", "@id", "mainEntityOfPage")) {
            for (Object value : thing.values(property)) {
                @Nullable String address = value instanceof Thing t ? t.text("@id") : (String) value;
                if (address != null && addresses.contains(Addresses.key(address))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The share of the headline's words that the best agreeing title has. */
    private double headlineAgreement(Thing thing) {
        @Nullable String headline = thing.text("headline");
        if (headline == null) {
            headline = thing.text("name");
        }
        if (headline == null) {
            return 0;
        }
        Set<String> words = Words.set(headline);
        double best = 0;
        for (Set<String> title : titles) {
            int common = 0;
            for (String word : words) {
                if (title.contains(word)) {
                    common++;
                }
            }
            best = Math.max(best, words.isEmpty() ? 0 : (double) common / words.size());
        }
        return best;
    }
}
