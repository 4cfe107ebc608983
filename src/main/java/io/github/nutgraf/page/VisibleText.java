package io.github.nutgraf.page;

import io.github.nutgraf.page.TagType.Display;
import io.github.nutgraf.text.MarkupText;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of one element as a reader sees it, on one line; read from the numbered nodes, without walking the tree. */
public final class VisibleText {

    private VisibleText() {}

    /** The text of an element or text node; empty if it shows none. Linear in the subtree. */
    public static String of(Page page, int node) {
        return between(page, node, page.end(node), Integer.MAX_VALUE);
    }

    /** The same, but no more than about {@code limit} characters. */
    public static String of(Page page, int node, int limit) {
        return between(page, node, page.end(node), limit);
    }

    /** The text of the nodes from {@code from} to before {@code to}. */
    public static String between(Page page, int from, int to, int limit) {
        StringBuilder raw = new StringBuilder();
        int i = from;
        while (i < to && raw.length() < limit) {
            @Nullable TagType tag = page.tag(i);
            if (tag == null) {
                @Nullable TextNode text = page.text(i);
                if (text != null) {
                    raw.append(text.getWholeText());
                }
                i++;
            } else if (tag.display() == Display.NONE || ((page.hidden(i) || page.unseen(i)) && i > from)) {
                i = page.end(i);
            } else {
                if (tag.display() != Display.INLINE) {
                    raw.append(' ');
                }
                i++;
            }
        }
        return MarkupText.folded(raw);
    }
}
