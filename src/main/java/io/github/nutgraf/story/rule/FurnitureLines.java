package io.github.nutgraf.story.rule;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out lines in the story that the trees cannot tell from prose by their shape: "read also", ad labels, places in
 * the template that were never filled, entries of a table of contents, and agency and copyright lines at its end.
 */
final class FurnitureLines {

    /** A longer block is a paragraph, whatever it opens with. */
    private static final int LONGEST = 60;

    /** Below this share of the story nothing is its end. */
    private static final double END_SHARE = 0.6;

    private static final int LONGEST_PLACEHOLDER = 60;

    private static final String OPENERS = "$%{[#";
    private static final String CLOSERS = "$%}]#";

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final FurniturePhrases phrases = FurniturePhrases.shipped();

    private FurnitureLines(Draft draft) {
        this.page = draft.page;
        this.blocks = draft.blocks;
        this.context = draft.context;
        this.selection = draft.selection;
    }

    static void drop(Draft draft) {
        // Past the deadline a line too many is better than a story too late.
        if (!draft.page.deadline().passed()) {
            new FurnitureLines(draft).drop();
        }
    }

    private void drop() {
        int total = selection.words();
        int before = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            before += blocks.words(b);
            if (blocks.words(b) > LONGEST) {
                continue;
            }
            if (isContents(b)) {
                selection.drop(b, "is an entry of a table of contents");
                continue;
            }
            String text = blocks.text(b);
            if (isPlaceholder(text)) {
                selection.drop(b, "is a place in the template that was never filled");
                continue;
            }
            int whole = phrases.of(text, 0);
            int marks = marks(text);
            int unmarked = marks == 0 ? whole : phrases.of(text, marks);
            boolean linked = context.linkShare(b) > 0.3;
            boolean end = before - blocks.words(b) > total * END_SHARE;
            int told = whole & (FurniturePhrases.LINE | FurniturePhrases.BOX);
            if (linked || blocks.words(b) <= NameAndDateLines.LONGEST) {
                told |= unmarked & FurniturePhrases.OPENING;
            }
            if (end) {
                told |= (whole | unmarked) & FurniturePhrases.END;
            }
            if (told != 0) {
                selection.drop(b, "reads like a line around a story: read also, advertisement, copyright");
            }
        }
    }

    /** "$$AD$$", "{{ad}}", "[[gallery:3]]", "%%video%%" */
    private static boolean isPlaceholder(String text) {
        if (text.length() < 5 || text.length() > LONGEST_PLACEHOLDER || text.charAt(0) != text.charAt(1)) {
            return false;
        }
        int at = OPENERS.indexOf(text.charAt(0));
        return at >= 0 && text.charAt(text.length() - 1) == CLOSERS.charAt(at) && text.indexOf(' ') < 0;
    }

    /** How many arrows, stars and brackets a line opens with. */
    private static int marks(String line) {
        int from = 0;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        return from;
    }

    /** A list's item that is nothing but a link to a place on this page. */
    private boolean isContents(int b) {
        if (page.tag(blocks.container(b)) != TagType.LI || context.linkShare(b) < 1) {
            return false;
        }
        for (int i = page.parent(blocks.first(b)); i > blocks.container(b); i = page.parent(i)) {
            @Nullable Element link = page.tag(i) == TagType.A ? page.element(i) : null;
            if (link != null) {
                return link.attr("href").startsWith("#");
            }
        }
        return false;
    }
}
