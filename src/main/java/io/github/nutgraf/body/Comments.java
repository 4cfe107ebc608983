package io.github.nutgraf.body;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out readers' comments, which read like prose: what stands behind the headline in a box whose class or id calls
 * it comments, in any language templates use. Only where a story stands outside such boxes: on a forum they are all there
 * is.
 */
final class Comments {

    /** A story has at least so many words. */
    private static final int STORY_WORDS = 60;

    private static final byte OUTSIDE = 1;
    private static final byte INSIDE = 2;

    private final Page page;
    private final ClassNames names = new ClassNames();

    /** By node; 0 where not yet known. */
    private final byte[] place;

    /** Nodes up to the headline's are no comments, and what holds the headline holds the story. */
    private final int from;

    private Comments(Page page, int from) {
        this.page = page;
        this.place = new byte[page.size()];
        this.from = from;
    }

    static void drop(Page page, TextBlocks blocks, int headline, Selection selection) {
        Comments comments = new Comments(page, headline < 0 ? 0 : blocks.first(headline));
        boolean[] inside = new boolean[selection.size()];
        int outside = 0;
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            inside[b] = comments.hold(blocks.container(b));
            outside += inside[b] ? 0 : blocks.words(b);
        }
        if (outside < STORY_WORDS) {
            return;
        }
        for (int b = selection.next(0); b >= 0; b = selection.next(b + 1)) {
            if (inside[b]) {
                selection.drop(b, "stands among readers' comments");
            }
        }
    }

    private boolean hold(int node) {
        IntList path = new IntList();
        int i = node;
        while (i > from && place[i] == 0) {
            path.add(i);
            i = page.parent(i);
        }
        boolean inside = i > from && place[i] == INSIDE;
        for (int k = path.size() - 1; k >= 0; k--) {
            inside |= isNamed(path.get(k));
            place[path.get(k)] = inside ? INSIDE : OUTSIDE;
        }
        return inside;
    }

    private boolean isNamed(int node) {
        @Nullable Element element = page.element(node);
        return element != null && names.of(element).contains(ClassNames.Part.COMMENTS);
    }
}
