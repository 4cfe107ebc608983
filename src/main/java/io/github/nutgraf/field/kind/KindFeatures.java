package io.github.nutgraf.field.kind;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.StoryBlocks;
import java.util.List;

/** A page in numbers: what tells a story from a list, a shop, a forum or a company's page. Linear in the page. */
public final class KindFeatures {

    private final Row row = new Row();
    private final int words;

    public KindFeatures(Page page, Evidence evidence, TextBlocks blocks, StoryBlocks story) {
        PageSums sums = new PageSums(blocks);
        words = sums.words();
        new StoryFeatures(page, blocks, sums).add(story, row);
        ElementFeatures.add(page, words, row);
        new BoxFeatures(page, blocks, sums).add(row);
        new WordFeatures(blocks).add(story.selection(), row);
        SourceFeatures.add(page.url(), evidence, row);
    }

    /** How many words the page shows. */
    int words() {
        return words;
    }

    /** The numbers, in the order of the names. */
    public float[] values() {
        return row.values();
    }

    /** The names of all numbers; what stands before the dot is what they are about. */
    public List<String> names() {
        return row.names();
    }
}
