package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import io.github.nutgraf.page.WebAddress;
import java.net.URL;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells a picture or embed of the story from one of a box that was left out of it: a related card, a promotion. */
final class ForeignMedia {

    /** A box of which so much is links is a list of other stories. */
    private static final double LINK_BOX = 0.4;

    private final StoryRange story;
    private final Page page;

    /** The block of the headline, which is left out of the body but belongs to the story; -1 if unknown. */
    private final int headline;

    ForeignMedia(StoryRange story, int headline) {
        this.story = story;
        this.page = story.page;
        this.headline = headline;
    }

    /**
     * Whether an element stands in a part that was left out of the story.
     *
     * @param own how much of it is its own text, such as a caption: an element
     */
    boolean foreign(int own) {
        boolean linked = false;
        for (int i = own; story.isPart(i); i = page.parent(i)) {
            linked |= page.tag(i) == TagType.A && leadsAway(i);
            int others = story.blocksIn(i) - story.blocksIn(own);
            if (others == 0) {
                continue;
            }
            if (story.keptIn(i) > story.keptIn(own) || (headline >= story.from(i) && headline < story.to(i))) {
                return false;
            }
            @Nullable TagType tag = page.tag(i);
            if (linked
                    || tag == TagType.ASIDE
                    || tag == TagType.NAV
                    || tag == TagType.FORM
                    || tag == TagType.FOOTER
                    || story.linkShare(i) >= LINK_BOX) {
                return true;
            }
        }
        return linked && story.blocksIn(own) == 0 && story.allKept() > 0 && leadsToOtherSite(own);
    }

    /** Whether a link opens another page, and no larger rendition of the picture in it. */
    private boolean leadsAway(int link) {
        @Nullable Element element = page.element(link);
        String target = element == null ? "" : element.attr("href").toLowerCase(Locale.ROOT);
        int end = target.indexOf('?');
        String path = end < 0 ? target : target.substring(0, end);
        return !path.isEmpty()
                && path.charAt(0) != '#'
                && !path.endsWith(".jpg")
                && !path.endsWith(".jpeg")
                && !path.endsWith(".png")
                && !path.endsWith(".webp")
                && !path.endsWith(".gif");
    }

    private boolean leadsToOtherSite(int own) {
        int link = story.around(own, TagType.A, story.root());
        @Nullable Element element = link < 0 ? null : page.element(link);
        @Nullable URL target = element == null ? null : WebAddress.url(page, element.attr("href"));
        @Nullable URL here = page.url() == null ? null : WebAddress.url(page, page.url());
        return target != null && here != null && !target.getHost().equalsIgnoreCase(here.getHost());
    }
}
