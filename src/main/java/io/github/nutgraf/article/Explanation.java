package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An extraction with its reasons.
 *
 * @param article the same Article that {@code extract} gives
 * @param decisions one for every visible block of the page, in reading order
 */
public record Explanation(Article article, List<Decision> decisions) implements Serializable {
    public Explanation {
        Objects.requireNonNull(article, "article");
        decisions = List.copyOf(decisions);
    }
}
