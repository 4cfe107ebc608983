package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;

/**
 * A date that some source gives for the story.
 *
 * @param date the date
 * @param source where it stands, as in {@link io.github.nutgraf.article.Provenance#source()}
 * @param role what it is the date of
 * @param labelled whether words beside it, or the source's own name, say so
 * @param place where in the page, relative to the story
 * @param block the text block it stands in; -1 for none
 * @param ordered false if only the page's language decided which number is the day
 */
public record DateCandidate(
        ArticleDate date, String source, Role role, boolean labelled, Place place, int block, boolean ordered) {

    /** What a date is the date of. */
    enum Role {
        PUBLISHED,
        MODIFIED,
        OTHER
    }

    /** Where a date stands. */
    enum Place {
        /** In the head of the document or structured data. */
        DATA,
        /** In the page's address. */
        ADDRESS,
        /** Between the headline and the story's first words, or close above the headline. */
        HEAD,
        /** In the site's own head above the headline, where it prints the day of the visit. */
        TOP,
        /** In the story. */
        STORY,
        /** Right behind the story. */
        FOOT,
        /** Elsewhere: side columns, the site's footer. */
        ELSEWHERE,
        /** In another story's card, a comment or a menu: never the story's. */
        OTHER
    }

    /** The same candidate with another way to write its date. */
    DateCandidate at(ArticleDate other) {
        return new DateCandidate(other, source, role, labelled, place, block, ordered);
    }

    /** The same candidate as the date of a change. */
    DateCandidate modified() {
        return new DateCandidate(date, source, Role.MODIFIED, labelled, place, block, ordered);
    }

    /** The same candidate as the date of another story. */
    DateCandidate ofOther() {
        return new DateCandidate(date, source, Role.OTHER, labelled, Place.OTHER, block, ordered);
    }

    boolean printed() {
        return block >= 0;
    }
}
