package io.github.nutgraf.block;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.List;
import java.util.Map;

/** The features of a small page's blocks, by name. */
final class PageColumns {

    private final TextBlocks blocks;
    private final Features features;
    private final List<String> names;

    PageColumns(String title, String body) {
        Page page = new PageReader(Options.DEFAULTS).read("<html lang=en><body>" + body + "</body></html>", null);
        blocks = TextBlocks.of(page);
        features = new Features(new PageContext(
                page, blocks, new Clues(List.of(title), null, null), new TokenWeights(Map.of(), Map.of())));
        names = features.names();
    }

    /** The value of the block that begins with a text. */
    double of(String name, String text) {
        int b = 0;
        while (!blocks.text(b).startsWith(text)) {
            b++;
        }
        return features.row(b)[names.indexOf(name)];
    }
}
