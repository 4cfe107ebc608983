package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.story.DataStory;
import io.github.nutgraf.story.StoryBlocks;
import io.github.nutgraf.story.StoryFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story written down.
 *
 * @param blocks its typed blocks in reading order; empty if the page holds none
 * @param standfirst the summary printed between headline and story; null if none is printed
 * @param headlineNode number of the first text node of the printed headline; -1 if it was not found
 * @param firstNode number of the first text node of the body; -1 if the visible page holds no story
 * @param lastNode number of the last text node of the body; -1 likewise
 * @param confidence the expected F1 of the words of the body, 0 to 1 where it was read from the page
 * @param source where the body was read from: {@code page}, {@code json-ld:articleBody}, {@code state}, {@code none}
 * @param claims what the data that the body was read from says about it; empty if it was read from the page
 */
public record Body(
        List<Block> blocks,
        @Nullable String standfirst,
        int headlineNode,
        int firstNode,
        int lastNode,
        double confidence,
        String source,
        List<Claim> claims) {

    public Body {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
    }

    /** Writes down what the finder found: the visible story, or the one that data carries where that is better. */
    public static Body of(Page page, Evidence evidence, TextBlocks blocks, StoryBlocks story, StoryFinder finder) {
        @Nullable DataStory data = story.data();
        return data == null
                ? BodyWriter.write(page, evidence, blocks, story)
                : DataBody.write(page, evidence, blocks, story, data, finder);
    }

    /** Whether a node stands between the headline, or the body's beginning, and the body's end. */
    public boolean spans(int node) {
        return firstNode >= 0
                && node >= (headlineNode >= 0 ? Math.min(headlineNode, firstNode) : firstNode)
                && node <= lastNode;
    }
}
