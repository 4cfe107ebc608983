package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves out a slideshow of other news between the paragraphs: a box in which headings count its pictures, "1/6 …", "2/6
 * …". Where it holds most of the story it is the story.
 */
final class Slideshows {

    private static final int LEAST_SLIDES = 3;

    private static final double MOST_OF_STORY = 0.6;

    /** So many sure words beside it are the story, however long it is. */
    private static final int STORY_WORDS = 150;

    /** In front of the number: "Photograph 2 of 6". */
    private static final int LONGEST_LABEL = 12;

    private static final int MOST_DIGITS = 3;

    /** Above the pictures stands what they are of, below them a label. */
    private static final int MOST_AROUND = 2;

    /** What "of" is called between two numbers. */
    private static final Set<String> OF =
            Set.of("of", "von", "de", "di", "sur", "van", "av", "af", "z", "ze", "из", "з", "από", "dari");

    private Slideshows() {}

    static void drop(Draft draft) {
        Page page = draft.page;
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        int first = -1;
        int last = -1;
        int slides = 0;
        int all = 0;
        for (int b = 0; b < selection.size(); b++) {
            String text = blocks.text(b);
            int total = total(text, slides + 1);
            if (slides < LEAST_SLIDES && total(text, 1) > 0) {
                first = b;
                all = total(text, 1);
                slides = 1;
            } else if (slides > 0 && total == all) {
                slides++;
            } else {
                continue;
            }
            last = b;
        }
        if (slides < LEAST_SLIDES) {
            return;
        }
        int box = blocks.container(first);
        while (box > 0 && !page.contains(box, blocks.first(last))) {
            box = page.parent(box);
        }
        int slidesBlocks = blocks.before(page.end(box)) - blocks.before(box);
        while (page.parent(box) > 0
                && blocks.before(page.end(page.parent(box))) - blocks.before(page.parent(box))
                        <= slidesBlocks + MOST_AROUND) {
            box = page.parent(box);
        }
        int words = 0;
        int sure = 0;
        int to = blocks.before(page.end(box));
        for (int b = selection.next(blocks.before(box)); b >= 0 && b < to; b = selection.next(b + 1)) {
            words += blocks.words(b);
        }
        int from = blocks.before(box);
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            sure += (b < from || b >= to) && draft.isSure(b) ? blocks.words(b) : 0;
        }
        boolean isStory = words > MOST_OF_STORY * selection.words() && sure < STORY_WORDS;
        if (isStory || page.contains(box, headlineNode(draft))) {
            return;
        }
        for (int b = selection.next(blocks.before(box)); b >= 0 && b < to; b = selection.next(b + 1)) {
            selection.drop(b, "stands in a slideshow of other pictures");
        }
    }

    private static int headlineNode(Draft draft) {
        return draft.headline() < 0 ? 0 : draft.blocks.first(draft.headline());
    }

    /** Of how many pictures the text says that it is this one: "2/6 What it costs", "2 of 6", "Bild 2 von 6"; 0 if it does not. */
    private static int total(String text, int number) {
        int i = 0;
        while (i < text.length() && i < LONGEST_LABEL && Character.isLetter(text.charAt(i))) {
            i++;
        }
        i = skipSpaces(text, i);
        String wanted = Integer.toString(number);
        if (!text.startsWith(wanted, i)) {
            return 0;
        }
        i = skipSpaces(text, i + wanted.length());
        int word = i;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && i - word < LONGEST_LABEL) {
            i++;
        }
        boolean parted = i == word
                ? i < text.length() && text.charAt(i++) == '/'
                : OF.contains(text.substring(word, i).toLowerCase(Locale.ROOT));
        i = parted ? skipSpaces(text, i) : text.length();
        int total = 0;
        int digits = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && digits < MOST_DIGITS) {
            total = 10 * total + text.charAt(i) - '0';
            digits++;
            i++;
        }
        return total >= number ? total : 0;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
