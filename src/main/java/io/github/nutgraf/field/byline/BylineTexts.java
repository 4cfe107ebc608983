package io.github.nutgraf.field.byline;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.TagType.Display;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of a byline element: lines are parted where elements are that no space parts, so that no two names glue. */
final class BylineTexts {

    private BylineTexts() {}

    static String of(Page page, int node, int limit) {
        StringBuilder out = new StringBuilder();
        boolean border = false;
        int i = node;
        while (i < page.end(node) && out.length() < limit) {
            @Nullable TagType tag = page.tag(i);
            if (tag == null) {
                @Nullable TextNode text = page.text(i);
                String raw = text == null ? "" : text.getWholeText();
                if (!raw.isBlank()) {
                    if (border || gluesCapital(out, raw)) {
                        out.append('\n');
                    }
                    border = false;
                    append(out, raw);
                } else if (!raw.isEmpty()) {
                    append(out, " ");
                }
                i++;
            } else if (tag.display() == Display.NONE || ((page.hidden(i) || page.unseen(i)) && i > node)) {
                i = page.end(i);
            } else {
                border |= tag.display() != Display.INLINE && out.length() > 0;
                i++;
            }
        }
        return out.toString().strip();
    }

    private static boolean gluesCapital(StringBuilder out, String raw) {
        return out.length() > 0
                && Character.isLetter(out.charAt(out.length() - 1))
                && Character.isUpperCase(raw.charAt(0));
    }

    private static void append(StringBuilder out, String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > ' ' && c != '\u00A0') {
                out.append(c);
            } else if (out.length() > 0
                    && out.charAt(out.length() - 1) != ' '
                    && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
    }
}
