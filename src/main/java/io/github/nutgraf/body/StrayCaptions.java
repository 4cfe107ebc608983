package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.Words;
import java.util.Set;

/**
 * Leaves out captions that no markup tells from paragraphs: a block right behind a picture that ends with a credit, in
 * brackets or behind a mark, that names a photographer's trade or agency.
 */
final class StrayCaptions {

    private static final int LONGEST = 90;

    /** A credit at the end has no more characters. */
    private static final int CREDIT_CHARS = 90;

    private static final Set<String> CREDITS = Rows.words("credit-words.tsv");
    private static final Set<String> AGENCIES = Rows.words("picture-agencies.tsv");

    private StrayCaptions() {}

    static void drop(Page page, TextBlocks blocks, Selection selection) {
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            boolean behindPicture = page.gathered().hasMedia(b == 0 ? 0 : blocks.last(b - 1), blocks.first(b));
            if (behindPicture && blocks.words(b) <= LONGEST && endsWithCredit(blocks.text(b))) {
                selection.drop(b, "is the caption of a picture");
            }
        }
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
            if (CREDITS.contains(word) || AGENCIES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
