package io.github.nutgraf.evidence;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.VisibleText;
import io.github.nutgraf.text.IntList;
import java.util.Locale;
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

    private final Page page;
    private final EvidenceBuilder out;

    BreadcrumbReader(Page page, EvidenceBuilder out) {
        this.page = page;
        this.out = out;
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
        String marks = (page.className(node) + ' ' + page.id(node)).toLowerCase(Locale.ROOT);
        @Nullable Element element = page.element(node);
        return marks.contains("breadcrumb")
                || marks.contains("crumbs")
                || (element != null && element.attr("itemtype").endsWith("BreadcrumbList"));
    }
}
