package io.github.nutgraf.field.date;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.shared.StoryPlace;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells where a block of the page stands, relative to headline and story, as far as it says whose date it holds. */
final class DatePlaces {

    /** Blocks between headline and date, or date and headline: section, share buttons, byline, picture, credit. */
    private static final int HEAD_BLOCKS = 12;

    private static final int FOOT_BLOCKS = 8;

    /** In the names of boxes that hold a site's head. */
    private static final List<String> TOP_MARKS =
            List.of("header", "masthead", "topbar", "top-", "-top", "navbar", "menu", "logo", "clock", "weather");

    private final Page page;
    private final TextBlocks blocks;
    private final int headline;
    private final int first;
    private final int last;

    DatePlaces(Page page, TextBlocks blocks, StoryPlace story) {
        this.page = page;
        this.blocks = blocks;
        headline = story.headline() < 0 ? -1 : blocks.before(story.headline());
        first = story.first() < 0 ? -1 : blocks.before(story.first());
        last = story.last() < 0 ? -1 : blocks.before(story.last());
    }

    /** The block that prints the headline; -1 if unknown. */
    int headline() {
        return headline;
    }

    /** The story's first block; -1 if unknown. */
    int first() {
        return first;
    }

    /** Whether the block stands in the story's last lines or right behind them. */
    boolean isFoot(int block) {
        return last > first && block >= last && block <= last + FOOT_BLOCKS;
    }

    /** Whether a reader sees the block: what hides a story with everything in it, a script takes off. */
    boolean shows(int block) {
        return !blocks.hidden(block) || (first >= 0 && first < blocks.size() && blocks.hidden(first));
    }

    /** Whether the item that the node is a property of holds the story, so that its date in a footer is the story's. */
    boolean isOwnItem(int node) {
        for (int i = page.parent(node); i > 0; i = page.parent(i)) {
            @Nullable Element element = page.element(i);
            if (element != null && (element.hasAttr("itemscope") || element.hasAttr("typeof"))) {
                return headline >= 0 && headline < blocks.size() && page.contains(i, blocks.first(headline));
            }
        }
        return false;
    }

    /** Whether the block stands in the site's head or menu, which does not hold the headline. */
    private boolean isTop(int block) {
        int heading = headline < blocks.size() ? blocks.first(headline) : -1;
        for (int i = blocks.container(block); i > 0 && !page.contains(i, heading); i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            boolean named = tag == TagType.HEADER
                    || tag == TagType.NAV
                    || speaksOfTop(page.id(i))
                    || speaksOfTop(page.className(i));
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfTop(String mark) {
        String lower = mark.toLowerCase(Locale.ROOT);
        return TOP_MARKS.stream().anyMatch(lower::contains);
    }

    /** Whether the block stands in a table of the story or in one of its headings: such days are told about. */
    boolean isTold(int block) {
        if (first < 0 || block <= first || block > last) {
            return false;
        }
        for (int i = blocks.container(block); i > 0 && !page.contains(i, blocks.first(first)); i = page.parent(i)) {
            if (page.tag(i) == TagType.TABLE || page.isHeading(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where a block stands. */
    Place of(int block) {
        Place range = range(block);
        boolean above = headline >= 0 && block < headline && block < blocks.size();
        return above && isTop(block) ? Place.TOP : range;
    }

    /** Whether a block stands far from the story. */
    boolean isFar(int block) {
        return range(block) == Place.ELSEWHERE;
    }

    /** Whether a block stands around the headline. */
    boolean isHead(int block) {
        return range(block) == Place.HEAD;
    }

    private Place range(int block) {
        if (headline >= 0) {
            int start = first < 0
                    ? headline + HEAD_BLOCKS
                    : Math.min(Math.max(first, headline) + 1, headline + 2 * HEAD_BLOCKS);
            if (block >= headline - HEAD_BLOCKS && block <= start) {
                return Place.HEAD;
            }
        } else if (first >= 0 && block >= first - HEAD_BLOCKS && block <= first) {
            return Place.HEAD;
        }
        if (first >= 0 && block >= first && block <= last) {
            return Place.STORY;
        }
        return isFoot(block) ? Place.FOOT : Place.ELSEWHERE;
    }
}
