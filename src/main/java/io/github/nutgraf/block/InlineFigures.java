package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells spans in a paragraph that hold a picture and nothing but its caption and credit: style sheets set them beside the
 * text, which goes on behind them.
 */
final class InlineFigures {

    private static final int MOST_NODES = 60;

    private InlineFigures() {}

    static boolean is(Page page, int i) {
        int end = page.end(i);
        if (page.tag(i) != TagType.SPAN
                || end - i > MOST_NODES
                || !page.gathered().hasMedia(i, end)) {
            return false;
        }
        boolean captioned = false;
        int captionEnd = i;
        for (int k = i + 1; k < end; k++) {
            @Nullable TextNode text = page.text(k);
            if (text == null) {
                boolean caption = page.isNamed(k, Part.CAPTION) || page.isNamed(k, Part.CREDIT);
                captionEnd = caption ? Math.max(captionEnd, page.end(k)) : captionEnd;
            } else if (!text.isBlank()) {
                if (k >= captionEnd) {
                    return false;
                }
                captioned = true;
            }
        }
        return captioned;
    }
}
