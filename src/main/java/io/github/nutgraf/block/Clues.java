package io.github.nutgraf.block;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.Words;
import java.util.List;
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

    /** A title of one or two words beside a longer one is a section's or the site's name. */
    private static final int SHORT_TITLE = 2;

    /** What a page's evidence says. Printed headings are left out: every one would be a title of itself. */
    public static Clues of(Evidence evidence) {
        List<String> titles = evidence.claims(Topic.HEADLINE).stream()
                .filter(claim -> claim.node() < 0)
                .map(Claim::value)
                .distinct()
                .toList();
        boolean longer = titles.stream().anyMatch(t -> Words.set(t).size() > SHORT_TITLE);
        return new Clues(
                titles.stream()
                        .filter(t -> !longer || Words.set(t).size() > SHORT_TITLE)
                        .toList(),
                evidence.description(),
                evidence.articleBody());
    }
}
