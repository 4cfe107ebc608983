package io.github.nutgraf.block;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page's evidence says about the story.
 *
 * @param titles the page's claims of its headline
 * @param description the page's summary; null if none
 * @param articleBody the story's text as structured data gives it; null if none
 */
public record Clues(
        List<String> titles,
        @Nullable String description,
        @Nullable String articleBody) {

    /** What a page's evidence says. Printed headings are left out: every one would be a title of itself. */
    public static Clues of(Evidence evidence) {
        Set<String> titles = new LinkedHashSet<>();
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            if (claim.node() < 0) {
                titles.add(claim.value());
            }
        }
        return new Clues(List.copyOf(titles), evidence.description(), evidence.articleBody());
    }
}
