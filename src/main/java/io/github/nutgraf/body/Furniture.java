package io.github.nutgraf.body;

import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the chosen blocks what the trees cannot tell from prose by its shape: bylines and date lines above the
 * story, "read also" lines in it, ad labels, agency and copyright lines behind it, and headings with nothing below.
 */
final class Furniture {

    /** The first block that long is the story's beginning: bylines and dates end there. */
    private static final int PROSE_WORDS = 16;

    /** So many headings at the end may have lost what stood below them. */
    private static final int TRAILING_HEADINGS = 2;

    /** Below this share of the story nothing is its end. */
    private static final double END_SHARE = 0.6;

    private static final int LONGEST_PLACEHOLDER = 60;

    private static final String OPENERS = "$%{[#";
    private static final String CLOSERS = "$%}]#";

    private final Page page;
    private final TextBlocks blocks;
    private final PageContext context;
    private final Selection selection;
    private final NameAndDateLines lines;
    private final FurniturePhrases phrases = FurniturePhrases.shipped();

    Furniture(Page page, TextBlocks blocks, PageContext context, Selection selection, NameAndDateLines lines) {
        this.page = page;
        this.blocks = blocks;
        this.context = context;
        this.selection = selection;
        this.lines = lines;
    }

    void drop() {
        linesAbove();
        linesInside();
        trailingHeadings();
    }

    private void linesAbove() {
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (blocks.words(b) > NameAndDateLines.LONGEST || isProse(b)) {
                return;
            }
            if (!hasLetter(blocks.text(b)) || lines.matches(b) || isNameAlone(b)) {
                selection.drop(b, "is a line of names, dates or numbers above the story");
            }
        }
    }

    /** Above the story only; headings there are a question's or a list's. */
    private boolean isNameAlone(int b) {
        return context.headingLevel(b) == 0 && lines.isName(b);
    }

    /** A player's "00:00 / 03:47" has none. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isProse(int b) {
        return blocks.words(b) >= PROSE_WORDS
                && page.tag(blocks.container(b)) == TagType.P
                && blocks.text(b).endsWith(".");
    }

    private void linesInside() {
        int total = selection.words();
        int before = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            before += blocks.words(b);
            if (blocks.words(b) > 60) {
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

    /** Several in a row are a list whose items are pictures. */
    private void trailingHeadings() {
        int last = selection.last();
        int from = last;
        while (from >= 0 && (!selection.kept(from) || context.headingLevel(from) > 0)) {
            from--;
        }
        List<Integer> headings = IntStream.rangeClosed(from + 1, last)
                .filter(selection::kept)
                .boxed()
                .toList();
        if (headings.size() <= TRAILING_HEADINGS) {
            headings.forEach(b -> selection.drop(b, "is a heading with nothing below"));
        }
    }
}
