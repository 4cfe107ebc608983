package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.text.TableFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells pictures that decorate a page from those of the story: signs of share buttons, ticks and arrows, banners,
 * portraits. Asked only about pictures without a caption; what has one is shown for its own sake.
 */
public final class Ornaments {

    private static final Set<String> WORDS = TableFile.words(Ornaments.class, "ornament-words.tsv");

    /** "icon-share-2x", "Green tick": what describes a scene takes more words. */
    private static final int MOST_WORDS = 3;

    /** Width and height of the banners that advertisers agreed on; squares are sizes of pictures, too. */
    private static final Set<String> BANNERS = Set.of(
            "728x90", "468x60", "970x90", "970x250", "320x50", "320x100", "160x600", "120x600", "300x600", "234x60");

    /** A row of signs stands in a box of so few nodes. */
    private static final int NODES_OF_A_ROW = 40;

    private Ornaments() {}

    /** Whether the picture is named as one, is a banner, or stands in a row with one and nothing else. */
    public static boolean is(Page page, int node) {
        @Nullable Element element = page.element(node);
        return element != null && (isNamed(element) || isBanner(element) || isInRow(page, node));
    }

    private static boolean isInRow(Page page, int node) {
        int box = page.parent(node);
        int end = box < 0 ? 0 : page.end(box);
        if (box < 0 || end - box > NODES_OF_A_ROW) {
            return false;
        }
        for (int i = box + 1; i < end; i++) {
            var text = page.text(i);
            if (text != null && !text.isBlank()) {
                return false;
            }
        }
        for (int i = box + 1; i < end; i++) {
            @Nullable Element other = page.tag(i) == TagType.IMG ? page.element(i) : null;
            if (other != null && i != node && isNamed(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBanner(Element element) {
        String address = element.attr("src").toLowerCase(Locale.ROOT);
        return BANNERS.contains(element.attr("width") + 'x' + element.attr("height"))
                || address.contains("/ads/")
                || address.contains("/banners/")
                || address.contains("/adserver");
    }

    private static boolean isNamed(Element element) {
        String address = element.attr("src").isEmpty() ? element.attr("data-src") : element.attr("src");
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        int dot = path.lastIndexOf('.');
        int slash = path.lastIndexOf('/');
        String file = path.substring(slash + 1, dot > slash ? dot : path.length());
        return speaks(file) || speaks(element.attr("alt"));
    }

    /** Whether a few words hold one of a sign. */
    private static boolean speaks(String text) {
        if (text.isEmpty() || text.length() > 60) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean found = false;
        int words = 0;
        int from = 0;
        for (int i = 0; i <= lower.length() && words <= MOST_WORDS; i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                words += i - from > 1 ? 1 : 0;
                found |= WORDS.contains(lower.substring(from, i));
                from = i + 1;
            }
        }
        return found && words <= MOST_WORDS;
    }
}
