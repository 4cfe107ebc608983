package io.github.nutgraf.body;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst: the summary printed between the headline and the story. Signs are added up: a class that names
 * it (in any language newsrooms name their classes in), a place in the headline's own box, the page's description said
 * again, a heading where a paragraph would be, looks unlike the paragraphs'. No single weak sign is enough: a first
 * paragraph in bold stays a paragraph, and a description that is not printed is no standfirst.
 */
final class StandfirstFinder {

    /** How many blocks after the headline are looked at; bylines, dates, share bars and a picture stand between. */
    private static final int REACH = 25;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 110;

    /** A box of more blocks holds more than a standfirst, whatever its class says. */
    private static final int BOX_BLOCKS = 5;

    private static final double ENOUGH = 3;
    private static final double SAME_TITLE = 0.6;

    private static final Set<String> NAMES = Rows.words("standfirst-classes.tsv");
    private static final Set<String> OTHERS = Rows.words("no-standfirst-classes.tsv");

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final boolean[] kept;

    StandfirstFinder(Page page, TextBlocks blocks, PageContext context, boolean[] kept) {
        this.page = page;
        this.blocks = blocks;
        this.context = context;
        this.kept = kept;
    }

    /** A run of blocks. */
    record Range(int from, int to) {}

    /** The blocks of the standfirst; null if none is printed. */
    @Nullable
    Range find() {
        int cluster = cluster();
        if (cluster < 0) {
            return null;
        }
        int firstInCluster = nextInCluster(0, cluster);
        int headline = context.headline();
        int from =
                headline >= 0 && headline < firstInCluster + REACH ? headline + 1 : Math.max(0, firstInCluster - REACH);
        int to = Math.min(blocks.size(), Math.max(firstInCluster + 2, from + 4));
        int best = -1;
        double bestScore = ENOUGH;
        for (int b = from; b < Math.min(to, from + REACH); b++) {
            double score = score(b, cluster, headline);
            if (score > bestScore || (score == bestScore && best < 0)) {
                best = b;
                bestScore = score;
            }
        }
        return best < 0 ? null : widen(best, cluster, headline);
    }

    /** Several bullets or paragraphs of one box are one standfirst. */
    private Range widen(int best, int cluster, int headline) {
        int end = best + 1;
        while (end < blocks.size()
                && end < best + 6
                && sameLooks(best, end)
                && page.parent(blocks.container(end)) != cluster
                && score(end, cluster, headline) >= ENOUGH) {
            end++;
        }
        return new Range(best, end);
    }

    private boolean sameLooks(int a, int b) {
        int x = blocks.container(a);
        int y = blocks.container(b);
        return page.tag(x) == page.tag(y)
                && (page.parent(x) == page.parent(y) || box(x) == box(y))
                && attribute(x, "class").equals(attribute(y, "class"));
    }

    private int box(int node) {
        int parent = page.parent(node);
        return parent < 0 ? node : page.parent(parent);
    }

    private double score(int b, int cluster, int headline) {
        int words = blocks.words(b);
        int container = blocks.container(b);
        if (words < SHORTEST || words > LONGEST || context.linkShare(b) > 0.4) {
            return 0;
        }
        // Section fronts set their own words over a story of the same title; a second headline is no summary.
        if (context.titleOverlap(b) >= SAME_TITLE) {
            return 0;
        }
        double score = 0;
        boolean named = false;
        int node = container;
        for (int k = 0; k < 5 && node > 0 && boxSize(node) <= BOX_BLOCKS; k++, node = page.parent(node)) {
            @Nullable TagType tag = page.tag(node);
            if (tag == TagType.FIGURE || tag == TagType.FIGCAPTION || tag == TagType.NAV || tag == TagType.FORM) {
                return 0;
            }
            String names = attribute(node, "class") + " " + attribute(node, "id");
            if (matches(OTHERS, names)) {
                return 0;
            }
            named |= matches(NAMES, names);
        }
        score += named ? 3 : 0;
        int first = nextInCluster(b + 1, cluster);
        boolean inCluster = page.parent(container) == cluster;
        if (headline >= 0 && b > headline && !inCluster && sharesBox(headline, b, first)) {
            score += 2;
        }
        if (context.descriptionOverlap(b) >= 0.7) {
            score += 1.5;
        }
        @Nullable TagType tag = page.tag(container);
        if (tag != null && tag.headingLevel() > 1) {
            score += words >= 8 && blocks.before(page.end(cluster)) > b ? 1.5 : 0;
        }
        if (!inCluster) {
            score += first >= 0 && boxSize(page.parent(container)) <= 2 ? 1.5 : 0.5;
        } else if (first >= 0
                && b < first
                && !attribute(container, "class").equals(attribute(blocks.container(first), "class"))) {
            score += 1.5;
        }
        return score - (context.wordScore(b) < -0.6 ? 1.5 : 0);
    }

    /** Whether an element holds the headline and the block but not the body's beginning. */
    private boolean sharesBox(int headline, int b, int first) {
        int node = blocks.container(headline);
        while (node > 0 && !page.contains(node, blocks.first(b))) {
            node = page.parent(node);
        }
        return node > 0 && (first < 0 || !page.contains(node, blocks.first(first)));
    }

    private int boxSize(int node) {
        return blocks.before(page.end(node)) - blocks.before(node);
    }

    private static boolean matches(Set<String> list, String names) {
        boolean[] hit = new boolean[1];
        String[] previous = {""};
        TokenWeights.split(names, token -> {
            // "sub-title" is "subtitle".
            hit[0] |= list.contains(token) || list.contains(previous[0] + token);
            previous[0] = token;
        });
        return hit[0];
    }

    private String attribute(int node, String name) {
        @Nullable Element element = page.element(node);
        return element == null ? "" : element.attr(name);
    }

    /** The element whose children hold most of the kept prose. */
    private int cluster() {
        Map<Integer, Integer> words = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && page.tag(blocks.container(b)) != TagType.LI) {
                int sum = words.merge(page.parent(blocks.container(b)), blocks.words(b), Integer::sum);
                if (sum > most) {
                    most = sum;
                    best = page.parent(blocks.container(b));
                }
            }
        }
        return best;
    }

    private int nextInCluster(int from, int cluster) {
        for (int b = from; b < kept.length; b++) {
            if (kept[b] && page.parent(blocks.container(b)) == cluster) {
                return b;
            }
        }
        return -1;
    }
}
