package io.github.nutgraf.field;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.body.Body;
import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.field.shared.Resolved;
import io.github.nutgraf.text.TextKey;
import org.jspecify.annotations.Nullable;

/**
 * The standfirst, and the lead: how the story opens, by its standfirst, else by its first paragraph. How sure a printed
 * summary is depends on whether the page says the same of itself to machines. Counted on annotated news pages of sites
 * that the scorer had not seen.
 */
final class LeadResolver {

    /** Printed summaries that are also the description, or a headline beside the main one: 59 of 60 were right. */
    private static final double SAID_AGAIN = 0.97;

    /** Those of which the description is the beginning, cut off: 10 of 11. */
    private static final double BEGUN = 0.9;

    /** All others: 25 of 30. */
    private static final double PRINTED = 0.83;

    /** Of 33 pages of news on which no standfirst was found, 7 print one. */
    private static final double FIRST_PARAGRAPH = 0.79;

    /** Letters and digits of a description that is no mere opening. */
    private static final int DESCRIPTION_CHARS = 40;

    private final Body story;
    private final Resolved<String> standfirst;

    LeadResolver(Evidence evidence, Body story) {
        this.story = story;
        @Nullable String text = story.standfirst();
        standfirst = text == null
                ? Resolved.none()
                : Resolved.of(text, "page:standfirst", confidence(TextKey.of(text), evidence));
    }

    /** The summary printed between headline and story. */
    Resolved<String> standfirst() {
        return standfirst;
    }

    /** How the story opens. */
    Resolved<String> lead() {
        if (standfirst.value() != null) {
            return standfirst;
        }
        for (Block block : story.blocks()) {
            if (block instanceof Block.Paragraph p) {
                return Resolved.of(p.text(), story.source(), Math.min(story.confidence(), FIRST_PARAGRAPH));
            }
        }
        return Resolved.none();
    }

    private static double confidence(String key, Evidence evidence) {
        double best = PRINTED;
        for (Claim claim : evidence.claims(Topic.DESCRIPTION)) {
            best = Math.max(best, agreement(key, TextKey.of(claim.value())));
        }
        for (String title : evidence.alternativeHeadlines()) {
            best = Math.max(best, agreement(key, TextKey.of(title)));
        }
        return best;
    }

    private static double agreement(String key, String claimed) {
        if (key.equals(claimed)) {
            return SAID_AGAIN;
        }
        return claimed.length() >= DESCRIPTION_CHARS && key.startsWith(claimed) ? BEGUN : PRINTED;
    }
}
