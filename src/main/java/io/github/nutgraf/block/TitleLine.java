package io.github.nutgraf.block;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the line of a page that is its title, or most of it beside the site's name: pages from before style sheets set
 * the headline large, and a single line break parts it from the byline.
 */
final class TitleLine {

    /** Fewer words are a label that the title has, too. */
    private static final int LEAST_WORDS = 4;

    /** So much of the title's letters the line has: beside the site's name and a section. */
    private static final double LEAST_SHARE = 0.5;

    /** No title is longer. */
    private static final int LONGEST = 400;

    private final Page page;
    private @Nullable String title;

    TitleLine(Page page) {
        this.page = page;
    }

    boolean is(String line) {
        if (line.length() > LONGEST || Words.count(line) < LEAST_WORDS) {
            return false;
        }
        String key = TextKey.of(line);
        return key.length() >= LEAST_SHARE * title().length() && title().contains(key);
    }

    private String title() {
        if (title == null) {
            IntList titles = page.gathered().titles();
            @Nullable Element element = titles.isEmpty() ? null : page.element(titles.get(0));
            String text = element == null ? "" : element.wholeText();
            title = text.length() > LONGEST ? "" : TextKey.of(text);
        }
        return title;
    }
}
