package io.github.nutgraf.story;

import io.github.nutgraf.article.Decision;
import io.github.nutgraf.story.rule.Selection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are its story.
 *
 * @param selection the blocks that are; none if the page holds no story
 * @param headline the block of the printed headline; -1 if it was not found
 * @param probability by block, that it is story, as scored; 0 for all where nothing was scored
 * @param standfirst the summary printed between headline and story; null if none is printed
 * @param expectedF1 the expected F1 of the words of the blocks, 0 to 1; see {@link ScoreCut}
 * @param data the story as data carries it, where that is the better one; null where the visible one stands
 * @param decisions one for every visible block; empty unless asked for
 */
public record StoryBlocks(
        Selection selection,
        int headline,
        IntToDoubleFunction probability,
        @Nullable String standfirst,
        double expectedF1,
        @Nullable DataStory data,
        List<Decision> decisions) {}
