package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.Characters;
import io.github.nutgraf.text.IntList;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the links of the first box that is named a breadcrumb: the way from the front page to the story. */
final class BreadcrumbReader implements SourceReader {

    /** The way to a story stands above it. */
    private static final int MOST_ANCHORS = 400;

    private static final int LONGEST_STEP = 80;

    /** From a link up to the box around all of them: item, list, box. */
    private static final int LEVELS = 4;

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Page page;
    private final EvidenceBuilder out;

    /** By number of the class: whether it names a breadcrumb, {@link #YES} or {@link #NO}; 0 where not yet known. */
    private final byte[] named;

    BreadcrumbReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
        this.named = new byte[page.classNumbers()];
    }

    @Override
    public void read() {
        IntList anchors = page.gathered().anchors();
        int a = 0;
        int box = -1;
        while (box < 0 && a < Math.min(anchors.size(), MOST_ANCHORS)) {
            box = boxAround(anchors.get(a++));
        }
        for (a--; box >= 0 && a < anchors.size() && page.contains(box, anchors.get(a)); a++) {
            int node = anchors.get(a);
            @Nullable Element link = page.element(node);
            String address = link == null ? "" : link.attr("href").strip();
            if (!address.isEmpty()) {
                String text = VisibleText.of(page, node, LONGEST_STEP);
                out.add(Topic.BREADCRUMB, text, "page:breadcrumb", node, Map.of("url", address));
            }
        }
    }

    /** The largest box close around a link that is named a breadcrumb; -1 if there is none. */
    private int boxAround(int node) {
        int box = -1;
        int i = page.parent(node);
        for (int up = 0; up < LEVELS && i > 0; up++) {
            box = isNamed(i) ? i : box;
            i = page.parent(i);
        }
        return box;
    }

    private boolean isNamed(int node) {
        int number = page.classNumber(node);
        if (named[number] == 0) {
            named[number] = names(page.className(node)) ? YES : NO;
        }
        if (named[number] == YES || names(page.id(node))) {
            return true;
        }
        @Nullable Element element = page.element(node);
        return element != null && element.attr("itemtype").endsWith("BreadcrumbList");
    }

    private static boolean names(String mark) {
        return Characters.indexOf(mark, "crumbs") >= 0 || Characters.indexOf(mark, "breadcrumb") >= 0;
    }
}
