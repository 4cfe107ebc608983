package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.HashMap;
import java.util.Map;

/**
 * The shape of the story as the scores chose it: how most of its words look, the box that most of its paragraphs stand in,
 * and where both begin. What stands between the headline and there looks or stands apart: standfirsts, pleas, bylines.
 */
final class StoryShape {

    private static final double REGULAR_SHARE = 0.6;

    /** What the trees doubt is not what the story is made of. */
    private static final double DOUBTFUL = 0.6;

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;

    /** How most of the story's words look; -1 if nothing is kept. */
    final int prose;

    /** Whether that is most of the story; else looks say little. */
    final boolean regular;

    /** The element whose children hold most of the kept prose; -1 if nothing is kept. */
    final int cluster;

    StoryShape(Draft draft) {
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
        Map<Integer, Integer> words = new HashMap<>();
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            words.merge(context.style(b), blocks.words(b), Integer::sum);
        }
        this.prose = words.entrySet().stream()
                .max((x, y) -> Integer.compare(x.getValue(), y.getValue()))
                .map(Map.Entry::getKey)
                .orElse(-1);
        this.regular = words.getOrDefault(prose, 0) >= REGULAR_SHARE * selection.words();
        this.cluster = cluster(draft.probability);
    }

    private int cluster(double[] probability) {
        Map<Integer, Integer> words = new HashMap<>();
        int best = -1;
        int most = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (page.tag(blocks.container(b)) != TagType.LI) {
                int weight = probability[b] < DOUBTFUL ? blocks.words(b) / 4 : blocks.words(b);
                int sum = words.merge(page.parent(blocks.container(b)), weight, Integer::sum);
                if (sum > most) {
                    most = sum;
                    best = page.parent(blocks.container(b));
                }
            }
        }
        return best;
    }

    boolean looksLikeProse(int b) {
        return context.style(b) == prose;
    }

    boolean inCluster(int b) {
        return page.parent(blocks.container(b)) == cluster;
    }

    /** The first kept block of the cluster from this one on; -1 if there is none. */
    int nextInCluster(int from) {
        int b = selection.next(from);
        while (b >= 0 && !inCluster(b)) {
            b = selection.next(b + 1);
        }
        return b;
    }

    /** The first kept block of the cluster from this one on that looks as most of the story does; -1 if there is none. */
    int nextProseInCluster(int from) {
        int b = nextProse(from);
        while (b >= 0 && !inCluster(b)) {
            b = nextProse(b + 1);
        }
        return b;
    }

    /** The first kept block from this one on that looks as most of the story does; -1 if there is none. */
    int nextProse(int from) {
        int b = selection.next(from);
        while (b >= 0 && !looksLikeProse(b)) {
            b = selection.next(b + 1);
        }
        return b;
    }
}
