package io.github.nutgraf.field;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.VisibleText;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is printed with a picture.
 *
 * @param caption null if none
 * @param credit null if none is marked
 */
record Captions(@Nullable String caption, @Nullable String credit) {

    private static final int LONGEST = 1_000;

    /** How far the figure may be around its picture. */
    private static final int LEVELS = 6;

    /** Reads the caption of the figure around a picture. */
    static Captions around(Page page, int image) {
        int node = image;
        for (int up = 0; up < LEVELS && node > 0; up++) {
            if (page.tag(node) == TagType.FIGURE) {
                return in(page, node);
            }
            node = page.parent(node);
        }
        return new Captions(null, null);
    }

    private static Captions in(Page page, int figure) {
        for (int i = figure + 1; i < page.end(figure); i++) {
            if (page.tag(i) != TagType.FIGCAPTION) {
                continue;
            }
            int credit = credit(page, i);
            if (credit < 0) {
                return new Captions(blankToNull(VisibleText.of(page, i, LONGEST)), null);
            }
            String before = VisibleText.between(page, i + 1, credit, LONGEST);
            String after = VisibleText.between(page, page.end(credit), page.end(i), LONGEST);
            return new Captions(
                    blankToNull((before + " " + after).strip()), blankToNull(VisibleText.of(page, credit, LONGEST)));
        }
        return new Captions(null, null);
    }

    private static int credit(Page page, int caption) {
        for (int i = caption + 1; i < page.end(caption); i++) {
            @Nullable Element element = page.element(i);
            if (element != null) {
                String marks = element.className().toLowerCase(Locale.ROOT);
                if (marks.contains("credit") || marks.contains("copyright") || marks.contains("attribution")) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
