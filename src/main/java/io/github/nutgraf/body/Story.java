package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.evidence.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story as it was found in the page.
 *
 * @param body its typed blocks in reading order; empty if the page holds none
 * @param standfirst the summary printed between headline and story; null if none is printed
 * @param headlineNode number of the first text node of the printed headline; -1 if it was not found
 * @param firstNode number of the first text node of the body; -1 if the visible page holds no story
 * @param lastNode number of the last text node of the body; -1 likewise
 * @param confidence the expected F1 of the words of the body, 0 to 1; see {@link Choice}
 * @param source where the body was read from: {@code page}, {@code json-ld:articleBody}, {@code state}, {@code none}
 * @param claims what the data that the body was read from says about it; empty if it was read from the page
 * @param decisions one for every visible block; empty unless asked for
 */
public record Story(
        List<Block> body,
        @Nullable String standfirst,
        int headlineNode,
        int firstNode,
        int lastNode,
        double confidence,
        String source,
        List<Claim> claims,
        List<Decision> decisions) {

    public Story {
        body = List.copyOf(body);
        claims = List.copyOf(claims);
        decisions = List.copyOf(decisions);
    }

    /** Whether a node stands between the headline, or the body's beginning, and the body's end. */
    public boolean spans(int node) {
        return firstNode >= 0
                && node >= (headlineNode >= 0 ? Math.min(headlineNode, firstNode) : firstNode)
                && node <= lastNode;
    }
}
