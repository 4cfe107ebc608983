package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;

/**
 * Leaves out a slideshow of other news between the paragraphs: a box in which headings count its pictures, "1/6 …", "2/6
 * …". Where it holds most of the story it is the story.
 */
final class Slideshows {

    private static final int LEAST_SLIDES = 3;

    private static final double MOST_OF_STORY = 0.6;

    private Slideshows() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int first = -1;
        int last = -1;
        int slides = 0;
        for (int b = 0; b < selection.size(); b++) {
            if (isCounted(blocks.text(b), slides + 1)) {
                first = slides == 0 ? b : first;
                last = b;
                slides++;
            }
        }
        if (slides < LEAST_SLIDES) {
            return;
        }
        int box = blocks.container(first);
        while (box > 0 && !page.contains(box, blocks.first(last))) {
            box = page.parent(box);
        }
        int words = 0;
        int to = blocks.before(page.end(box));
        for (int b = selection.next(blocks.before(box)); b >= 0 && b < to; b = selection.next(b + 1)) {
            words += blocks.words(b);
        }
        if (words > MOST_OF_STORY * selection.words() || page.contains(box, headlineNode(draft))) {
            return;
        }
        for (int b = selection.next(blocks.before(box)); b >= 0 && b < to; b = selection.next(b + 1)) {
            selection.drop(b, "stands in a slideshow of other pictures");
        }
    }

    private static int headlineNode(Draft draft) {
        return draft.headline() < 0 ? 0 : draft.blocks.first(draft.headline());
    }

    /** "2/6 What it costs", "2 of 6" */
    private static boolean isCounted(String text, int number) {
        String wanted = Integer.toString(number);
        if (!text.startsWith(wanted)) {
            return false;
        }
        int i = wanted.length();
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (text.startsWith("of ", i)) {
            i += 3;
        } else if (i < text.length() && text.charAt(i) == '/') {
            i++;
        } else {
            return false;
        }
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) >= '1' && text.charAt(i) <= '9';
    }
}
