package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;

/**
 * How a block stands to what the headline opens: the first prose below it, the box that holds both, what stands between.
 * The longest run of prose of a page may be another story's teasers; what follows the headline seldom is.
 */
final class HeadlineFeatures {

    private static final int FARTHEST = 99;

    /** So many words of prose below the headline in one box are a story; a caption or a teaser has fewer. */
    private static final int STORY_WORDS = 60;

    /** A sentence of so many words is prose, too, for a story of short paragraphs. */
    private static final int SENTENCE_WORDS = 8;

    private static final double SENTENCE_LINK_SHARE = 0.33;
    private static final double MOSTLY_LINKS = 0.5;

    private final PageContext context;
    private final TextBlocks blocks;
    private final Page page;
    private final Styles styles;

    /** The block of the headline, else of the first main heading; -1 if there is neither. */
    private final int anchor;

    /** The first prose below; -1 if there is none. */
    private final int prose;

    /** The smallest elements around the headline that hold some prose, and a story's worth of it, as ranges of blocks. */
    private final int narrowEnd;

    private final int wideEnd;
    private final int wideStart;

    private final int[] proseWordsBefore;
    private final int[] linkBlocksBefore;
    private final int[] headingsBefore;

    /** By looks: how many blocks, those above the headline, words of prose in the story's box below it. */
    private final int[] styleCount;

    private final int[] styleAbove;
    private final int[] styleProse;
    private final int bestStyle;

    HeadlineFeatures(PageContext context) {
        this.context = context;
        this.blocks = context.blocks;
        this.page = context.page;
        this.styles = context.styles;
        int n = blocks.size();
        anchor = context.headline >= 0 ? context.headline : firstMainHeading(n);
        int rank = anchor < 0 || context.headingLevel[anchor] == 0 ? 2 : context.headingLevel[anchor];
        proseWordsBefore = new int[n + 1];
        linkBlocksBefore = new int[n + 1];
        headingsBefore = new int[n + 1];
        for (int b = 0; b < n; b++) {
            proseWordsBefore[b + 1] = proseWordsBefore[b] + (isProse(b) ? blocks.words(b) : 0);
            linkBlocksBefore[b + 1] = linkBlocksBefore[b] + (context.linkShare(b) > MOSTLY_LINKS ? 1 : 0);
            int level = context.headingLevel[b];
            headingsBefore[b + 1] = headingsBefore[b] + (level > 0 && level <= rank ? 1 : 0);
        }
        prose = firstProse(n);
        int narrow = box(1);
        int wide = box(STORY_WORDS);
        narrowEnd = narrow < 0 ? 0 : blocks.before(page.end(narrow));
        wideEnd = wide < 0 ? 0 : blocks.before(page.end(wide));
        wideStart = wide < 0 ? 0 : blocks.before(wide);
        int looks = styles.size();
        styleCount = new int[looks];
        styleAbove = new int[looks];
        styleProse = new int[looks];
        int best = 0;
        for (int b = 0; b < n; b++) {
            int s = styles.of(b);
            styleCount[s]++;
            styleAbove[s] += b < anchor ? 1 : 0;
            if (b > anchor && b < wideEnd && isProse(b)) {
                styleProse[s] += blocks.words(b);
                best = styleProse[s] > styleProse[best] ? s : best;
            }
        }
        bestStyle = best;
    }

    private int firstMainHeading(int n) {
        for (int b = 0; b < n; b++) {
            if (context.headingLevel[b] == 1) {
                return b;
            }
        }
        return -1;
    }

    private boolean isProse(int b) {
        return context.isGood(b)
                || (blocks.words(b) >= SENTENCE_WORDS
                        && context.linkShare(b) < SENTENCE_LINK_SHARE
                        && OwnFeatures.endsSentence(blocks.text(b)));
    }

    private int firstProse(int n) {
        for (int b = anchor + 1; anchor >= 0 && b < n; b++) {
            if (isProse(b)) {
                return b;
            }
        }
        return -1;
    }

    /** The smallest element around the headline with so many words of prose below it; -1 if there is none. */
    private int box(int words) {
        if (anchor < 0) {
            return -1;
        }
        int node = blocks.container(anchor);
        while (node > 0 && proseWordsBefore[blocks.before(page.end(node))] - proseWordsBefore[anchor + 1] < words) {
            node = page.parent(node);
        }
        return node;
    }

    void fill(int b, Sink sink) {
        sink.group("anchor.");
        int s = styles.of(b);
        boolean below = anchor >= 0 && b > anchor;
        sink.put("narrowEnd", narrowEnd == 0 ? -FARTHEST : clamp(narrowEnd - b));
        sink.put("wideEnd", wideEnd == 0 ? -FARTHEST : clamp(wideEnd - b));
        sink.put("wideProse", share(wideEnd - 1, anchor));
        sink.put("wideAbove", anchor < 0 ? -1 : clamp(anchor - wideStart));
        sink.put("wideLinks", wideEnd == 0 ? -1 : linkShare(anchor, wideEnd));
        sink.put("fromProse", prose < 0 ? -FARTHEST : clamp(b - prose));
        sink.put("likeProse", prose >= 0 && styles.of(prose) == s);
        sink.put("climbToProse", prose < 0 ? -1 : context.climb(b, prose));
        int from = prose < 0 ? anchor + 1 : prose;
        boolean behind = below && b > from;
        sink.putLog("linksBetween", behind ? linkBlocksBefore[b] - linkBlocksBefore[from] : 0);
        sink.putLog(
                "othersBetween",
                behind ? b - from - (context.goodBlocksBefore[b] - context.goodBlocksBefore[from]) : 0);
        sink.put("headingsBetween", below ? Math.min(20, headingsBefore[b] - headingsBefore[anchor + 1]) : -1);
        sink.put("styleAbove", (double) styleAbove[s] / styleCount[s]);
        sink.put("styleProse", (double) styleProse[s] / Math.max(1, styleProse[bestStyle]));
        sink.put("isBest", s == bestStyle);
        sink.group("");
    }

    private static int clamp(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** The share of the page's prose that stands behind one block up to another. */
    private double share(int last, int first) {
        int n = blocks.size();
        return last <= first
                ? 0
                : (double) (proseWordsBefore[last + 1] - proseWordsBefore[first + 1])
                        / Math.max(1, proseWordsBefore[n]);
    }

    private double linkShare(int from, int to) {
        return (double) (context.linkCharsBefore[to] - context.linkCharsBefore[from])
                / Math.max(1, context.charsBefore[to] - context.charsBefore[from]);
    }
}
