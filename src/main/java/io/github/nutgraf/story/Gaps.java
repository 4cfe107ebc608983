package io.github.nutgraf.story;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;

/**
 * Fills small gaps in the story: a block that stands between kept ones and looks as they do is one of them, even if its
 * own words would not show it, such as a line of a dialogue or a list's short item.
 */
final class Gaps {

    /** Below this a block is something else that was set in the style of paragraphs; from 0.03 to 0.3 nothing changed. */
    private static final double LEAST = 0.1;

    /** A longer run is a part of the page of its own. */
    private static final int RUN = 3;

    private static final double MOST_LINKED = 0.5;

    /** What stands behind the last kept block, beside it in the same box, is the story's end from this on. */
    private static final double LEAST_ENDING = 0.2;

    private static final int ENDING_WORDS = 12;

    /** Fewer are a count or a credit. */
    private static final int CAPTION_WORDS = 5;

    private static final int CAPTION_LEVELS = 3;

    private Gaps() {}

    /** Takes in a last paragraph that the trees took for what stands below a story: it stands beside the kept ones. */
    static void addEnding(Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        int last = chosen.length - 1;
        while (last >= 0 && !chosen[last]) {
            last--;
        }
        int next = last + 1;
        if (last < 0 || next >= chosen.length || next == context.headline()) {
            return;
        }
        int box = page.parent(blocks.container(last));
        chosen[next] = probability[next] >= LEAST_ENDING
                && page.tag(blocks.container(last)) == TagType.P
                && page.tag(blocks.container(next)) == TagType.P
                && page.parent(blocks.container(next)) == box
                && blocks.words(next) >= ENDING_WORDS
                && context.linkShare(next) < MOST_LINKED
                && context.endsSentence(next);
    }

    /**
     * Takes in sentences above a picture that are set as headings, where a later one of the story is, too: such are the
     * texts of lists of pictures.
     */
    static void addPictureTexts(
            Page page, TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        int later = chosen.length - 1;
        while (later >= 0 && !(chosen[later] && isHeadingSentence(page, blocks, context, later))) {
            later--;
        }
        for (int b = context.headline() + 1; context.headline() >= 0 && b < later; b++) {
            chosen[b] |= probability[b] >= LEAST
                    && page.tag(blocks.container(b)) == page.tag(blocks.container(later))
                    && page.gathered().hasMedia(blocks.last(b), blocks.first(b + 1))
                    && isHeadingSentence(page, blocks, context, b);
        }
    }

    /** Takes in the captions below the headline of a page that says it is a gallery: they are its story. */
    static void addCaptions(Page page, TextBlocks blocks, PageContext context, boolean[] chosen) {
        for (int b = context.headline() + 1; context.headline() >= 0 && b < chosen.length; b++) {
            chosen[b] |= blocks.words(b) >= CAPTION_WORDS && blocks.linkChars(b) == 0 && isInCaption(page, blocks, b);
        }
    }

    private static boolean isInCaption(Page page, TextBlocks blocks, int b) {
        int i = blocks.container(b);
        for (int level = 0; level < CAPTION_LEVELS && i > 0; level++) {
            if (page.tag(i) == TagType.FIGCAPTION) {
                return true;
            }
            i = page.parent(i);
        }
        return false;
    }

    private static boolean isHeadingSentence(Page page, TextBlocks blocks, PageContext context, int b) {
        return page.isHeading(blocks.container(b))
                && blocks.words(b) >= ENDING_WORDS
                && blocks.linkChars(b) == 0
                && context.endsSentence(b);
    }

    static void fill(TextBlocks blocks, PageContext context, double[] probability, boolean[] chosen) {
        int before = -1;
        for (int b = 0; b < chosen.length; b++) {
            if (!chosen[b]) {
                continue;
            }
            if (before >= 0 && b - before - 1 <= RUN) {
                for (int k = before + 1; k < b; k++) {
                    chosen[k] = k != context.headline()
                            && probability[k] >= LEAST
                            && context.linkShare(k) < MOST_LINKED
                            && (context.style(k) == context.style(before) || context.style(k) == context.style(b));
                }
            }
            before = b;
        }
    }
}
