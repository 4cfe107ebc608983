package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Words;
import java.util.Set;

/**
 * Leaves out captions that stand as paragraphs: a block in a box that is named a caption and has a picture beside it, and
 * a block right behind a picture that ends with a credit, in brackets or behind a mark, that names a photographer's trade
 * or agency.
 */
final class StrayCaptions {

    private static final int LONGEST = 90;

    /** A credit at the end has no more characters. */
    private static final int CREDIT_CHARS = 90;

    private static final Set<String> AGENCIES = TableFile.words(StrayCaptions.class, "picture-agencies.tsv");

    /** So far around a block is it named a caption, and as far around that name stands its picture. */
    private static final int LEVELS = 3;

    private static final double MOST_OF_STORY = 0.5;

    private final Page page;
    private final TextBlocks blocks;

    private StrayCaptions(Page page, TextBlocks blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    static void drop(Draft draft) {
        TextBlocks blocks = draft.blocks;
        Selection selection = draft.selection;
        StrayCaptions captions = new StrayCaptions(draft.page, blocks);
        IntList found = new IntList();
        int words = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (blocks.words(b) <= LONGEST && (captions.creditsPicture(b) || captions.isNamed(b))) {
                found.add(b);
                words += blocks.words(b);
            }
        }
        // A gallery's story is told by its captions; they come out with their pictures.
        if (words <= MOST_OF_STORY * selection.words()) {
            for (int b : found.toArray()) {
                selection.drop(b, "is the caption of a picture");
            }
        }
    }

    private boolean creditsPicture(int b) {
        return page.gathered().hasMedia(b == 0 ? 0 : blocks.last(b - 1), blocks.first(b))
                && endsWithCredit(blocks.text(b));
    }

    /** A box with a heading is text beside a picture. */
    private boolean isNamed(int b) {
        int i = page.parent(blocks.first(b));
        for (int level = 0; level < LEVELS && i > 0; level++) {
            if (isCaption(i)) {
                // A paragraph may begin with a picture and its caption.
                return page.contains(i, blocks.last(b))
                        && !page.gathered().headings().anyIn(i, page.end(i))
                        && hasPicture(i);
            }
            i = page.parent(i);
        }
        return false;
    }

    private boolean isCaption(int node) {
        return page.tag(node) == TagType.FIGCAPTION || page.isNamed(node, Part.CAPTION);
    }

    /** Whether a picture stands near, and no more text than a caption's beside it. */
    private boolean hasPicture(int caption) {
        int box = caption;
        for (int level = 0; level <= LEVELS && box > 0; level++) {
            if (words(box) > LONGEST) {
                return false;
            }
            if (page.gathered().hasMedia(box, page.end(box))) {
                return true;
            }
            box = page.parent(box);
        }
        return false;
    }

    private int words(int node) {
        int words = 0;
        int to = blocks.before(page.end(node));
        for (int b = blocks.before(node); b < to && words <= LONGEST; b++) {
            words += blocks.words(b);
        }
        return words;
    }

    static boolean endsWithCredit(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        int from;
        if (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']') {
            from = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
        } else {
            from = Math.max(
                    text.lastIndexOf('\u00A9'),
                    Math.max(text.lastIndexOf('\n'), Math.max(text.lastIndexOf(" | "), text.lastIndexOf(" / "))));
        }
        if (from < 0 || end - from > CREDIT_CHARS) {
            return false;
        }
        if (text.charAt(from) == '\u00A9') {
            return true;
        }
        for (String word : Words.of(text.substring(from, end))) {
            if (CreditWords.has(word) || AGENCIES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
