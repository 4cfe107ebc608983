package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.names.HouseNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A byline that one source gives.
 *
 * @param authors whom it credits; never empty
 * @param source where it stands, as in {@link io.github.nutgraf.article.Provenance#source()}
 * @param place where in the page, relative to the story
 */
public record BylineCandidate(List<Author> authors, String source, Place place) {

    /** Where a byline stands. */
    enum Place {
        /** In the head of the document or in structured data. */
        DATA,
        /** Between the headline and the story's first paragraphs, or close above the headline. */
        HEAD,
        /** At the story's end. */
        FOOT,
        /** Elsewhere: side columns, the site's footer. */
        ELSEWHERE,
        /** In another story's card, a comment or a menu: it never wins. */
        OTHER
    }

    public BylineCandidate {
        authors = List.copyOf(authors);
    }

    /** The names by their letters alone, for comparison. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Author author : authors) {
            keys.add(BylineNames.key(author.name()));
        }
        return keys;
    }

    boolean hasPerson() {
        return authors.stream().anyMatch(a -> a.kind() == Author.Kind.PERSON);
    }

    /** Whether it names one whose first name is common: a job beside it makes that no weaker. */
    boolean isOnePerson() {
        return authors.size() == 1 && HouseNames.isPerson(authors.get(0).name());
    }

    boolean isOneFullName() {
        return authors.size() == 1
                && authors.get(0).kind() == Author.Kind.PERSON
                && authors.get(0).role() == null
                && authors.get(0).name().indexOf(' ') > 0;
    }

    String shown() {
        List<String> names = new ArrayList<>();
        authors.forEach(a -> names.add(a.name()));
        return String.join(", ", names);
    }

    /** This byline with what another of the same source and place adds. */
    BylineCandidate with(BylineCandidate other) {
        return new BylineCandidate(BylineNames.union(authors, other.authors), source, place);
    }
}
