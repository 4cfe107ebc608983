package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;

/**
 * Ends the story where the next one begins on a page that goes on without end: at a second main heading in the dress of
 * the page's headline, each in a box of its own with its writer or its day. Sections that are headed by main headings, as
 * page builders set them, have neither.
 */
final class NextStory {

    /** Less text above it is a headline said twice. */
    private static final int STORY_WORDS = 60;

    /** The page's title holds most words of its headline, and few of another story's. */
    private static final double TITLE = 0.6;

    private static final double OTHER_TITLE = 0.4;

    private NextStory() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int headline = draft.headline();
        if (headline < 0 || page.tag(blocks.container(headline)) != TagType.H1) {
            return;
        }
        int words = 0;
        boolean next = false;
        for (int b = headline + 1; b < selection.size(); b++) {
            next |= words >= STORY_WORDS
                    && (isHeadlineToo(page, blocks, draft.context, headline, b) || isSignedHeadline(draft, b));
            if (next) {
                selection.drop(b, "stands below the headline of the page's next story");
            } else if (selection.kept(b)) {
                words += blocks.words(b);
            }
        }
    }

    private static boolean isHeadlineToo(Page page, TextBlocks blocks, PageContext context, int headline, int b) {
        int here = blocks.container(b);
        int there = blocks.container(headline);
        return page.tag(here) == TagType.H1
                && context.style(b) == context.style(headline)
                && !blocks.text(b).equals(blocks.text(headline))
                && isSigned(page, here, there)
                && isSigned(page, there, here);
    }

    /** Whether a writer or a day is marked in the largest box around a heading that does not hold the other. */
    private static boolean isSigned(Page page, int heading, int other) {
        int box = heading;
        while (page.parent(box) > 0 && !page.contains(page.parent(box), other)) {
            box = page.parent(box);
        }
        return box != heading
                && (page.gathered().times().anyIn(box, page.end(box))
                        || page.gathered().bylines().anyIn(box, page.end(box)));
    }

    /** A heading in the headline's place that is not the page's title, with a line of names or days below. */
    private static boolean isSignedHeadline(Draft draft, int b) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        int here = blocks.container(b);
        int box = page.parent(here);
        return draft.context.titleOverlap(draft.headline()) >= TITLE
                && draft.context.titleOverlap(b) < OTHER_TITLE
                && box > 0
                && standsLikeHeadline(page, here, blocks.container(draft.headline()))
                && b + 1 < blocks.size()
                && page.contains(box, blocks.first(b + 1))
                && blocks.words(b + 1) <= NameAndDateLines.LONGEST
                && draft.lines().matches(b + 1);
    }

    /** A main heading, too, or one in another box of the same name. */
    private static boolean standsLikeHeadline(Page page, int heading, int headline) {
        int box = page.parent(heading);
        int first = page.parent(headline);
        return page.tag(heading) == TagType.H1
                || (page.isHeading(heading)
                        && !page.contains(box, headline)
                        && !page.className(box).isBlank()
                        && page.className(box).equals(page.className(first)));
    }
}
