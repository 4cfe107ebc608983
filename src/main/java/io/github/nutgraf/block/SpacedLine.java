package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.TagType.Display;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A block's text with a space where elements part words and style sheets the distance: {@code <span>Jane
 * Doe</span><span>3 May</span>}. For lines of names, dates and counts; prose has its spaces in the text.
 */
public final class SpacedLine {

    private SpacedLine() {}

    /** The text of a block, as {@link TextBlocks#text(int)} but for the spaces. Linear in the block. */
    public static String of(Page page, TextBlocks blocks, int block) {
        int first = blocks.first(block);
        int last = blocks.last(block);
        if (first == last) {
            return blocks.text(block);
        }
        TextFolder line = new TextFolder();
        char end = ' ';
        int linkEnd = -1;
        boolean link = false;
        int i = first;
        while (i <= last) {
            @Nullable TagType tag = page.tag(i);
            link |= tag == TagType.A || (i >= linkEnd && linkEnd >= 0);
            linkEnd = tag == TagType.A ? page.end(i) : i >= linkEnd ? -1 : linkEnd;
            @Nullable TextNode node = tag == null ? page.text(i) : null;
            if (node != null) {
                String text = node.getWholeText();
                if (!text.isEmpty()) {
                    if (areApart(end, text.charAt(0), link)) {
                        line.append(" ");
                    }
                    line.append(text);
                    end = text.charAt(text.length() - 1);
                    link = false;
                }
            } else if (page.isLineBreak(i)) {
                line.lineBreak();
                end = ' ';
            }
            i = tag != null && tag.display() == Display.NONE ? page.end(i) : i + 1;
        }
        return line.take();
    }

    /** A capital, a digit or a link begins another word; "1st" in two elements is one. */
    private static boolean areApart(char end, char start, boolean link) {
        boolean begins = Character.isDigit(start) || (Character.isUpperCase(start) && !Character.isUpperCase(end));
        return Character.isLetterOrDigit(end) && (begins || (link && Character.isLetter(start)));
    }
}
