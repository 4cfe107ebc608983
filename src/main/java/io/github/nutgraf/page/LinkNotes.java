package io.github.nutgraf.page;

import io.github.nutgraf.text.TableFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what templates write behind a link for screen readers, "(opens in a new window)", whatever the class is called that
 * hides it: a span of its own that says nothing else.
 */
final class LinkNotes {

    private static final Set<String> NOTES = TableFile.words(LinkNotes.class, "link-notes.tsv");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    private LinkNotes() {}

    static boolean is(Page page, int i) {
        if (page.tag(i) != TagType.SPAN || page.end(i) != i + 2) {
            return false;
        }
        @Nullable TextNode node = page.text(i + 1);
        if (node == null) {
            return false;
        }
        String text = node.getWholeText();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        String note = text.strip();
        boolean bracketed = note.startsWith("(") && note.endsWith(")");
        if (bracketed) {
            note = note.substring(1, note.length() - 1).strip();
        }
        return (bracketed || page.tag(page.parent(i)) == TagType.A) && NOTES.contains(note.toLowerCase(Locale.ROOT));
    }
}
