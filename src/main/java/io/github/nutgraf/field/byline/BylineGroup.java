package io.github.nutgraf.field.byline;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.field.byline.BylineCandidate.Place;
import io.github.nutgraf.names.HouseNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Candidates that credit the same names, and how much speaks for them. */
final class BylineGroup {

    /** Sources that are filled from one another count once. */
    private enum Family {
        STRUCTURED,
        META,
        MARKED,
        LINE
    }

    private final Set<String> keys;
    private final List<BylineCandidate> members = new ArrayList<>();
    private double support;

    BylineGroup(BylineCandidate first) {
        keys = first.keys();
        members.add(first);
    }

    void add(BylineCandidate member) {
        members.add(member);
    }

    List<BylineCandidate> members() {
        return List.copyOf(members);
    }

    /** How many independent kinds of sources credit these names around the story or in data. */
    int families() {
        Set<Family> out = new HashSet<>();
        for (BylineCandidate member : members) {
            if (member.place() == Place.DATA || member.place() == Place.HEAD) {
                out.add(family(member));
            }
        }
        return out.size();
    }

    Set<String> keys() {
        return keys;
    }

    /** The member of the best source. */
    BylineCandidate best() {
        BylineCandidate best = members.get(0);
        for (BylineCandidate member : members) {
            best = BylineSources.weight(member) > BylineSources.weight(best) ? member : best;
        }
        return best;
    }

    boolean hasPerson() {
        return members.stream().anyMatch(BylineCandidate::hasPerson);
    }

    boolean isPrinted() {
        return members.stream().anyMatch(m -> m.place() == Place.HEAD || (m.place() == Place.FOOT && isLine(m)));
    }

    /** Whether all that speaks for it are names that look like logins: "c.smith", "jane_d", "press1". */
    boolean isLogin() {
        return isOneWord()
                && best().authors().stream()
                        .allMatch(a -> a.name().chars().anyMatch(c -> c == '.' || c == '_' || (c >= '0' && c <= '9')));
    }

    /** Whether it names people by one word each, as accounts do: "jdoe", "JaneD". */
    boolean isOneWord() {
        return best().authors().stream()
                .allMatch(a -> a.kind() == Author.Kind.PERSON
                        && a.name().indexOf(' ') < 0
                        && a.name().charAt(0) < 0x80);
    }

    /** Whether it names people alone, by full names that are people's beyond doubt or stand where a byline is marked. */
    boolean isOfFullNames() {
        boolean bare = best().source().equals("page:name-line");
        return best().authors().stream()
                .allMatch(a -> a.kind() == Author.Kind.PERSON
                        && a.name().indexOf(' ') > 0
                        && (!bare || HouseNames.isPerson(a.name())));
    }

    private static boolean isLine(BylineCandidate member) {
        return family(member) == Family.LINE;
    }

    /** Every family's best source, added up: sources that go wrong independently make each other surer. */
    double weight() {
        Map<Family, Double> byFamily = new EnumMap<>(Family.class);
        for (BylineCandidate member : members) {
            byFamily.merge(family(member), BylineSources.weight(member), Math::max);
        }
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double weight : byFamily.values()) {
            sum += Math.max(0, weight);
            most = Math.max(most, weight);
        }
        return most > 0 ? sum : most;
    }

    double support() {
        return support;
    }

    void setSupport(double value) {
        support = value;
    }

    /** The names with the order, job titles and addresses that any member knows; the printed byline's order wins. */
    List<Author> authors() {
        List<Author> authors = best().authors();
        for (BylineCandidate member : members) {
            if (member.place() == Place.HEAD) {
                authors = member.authors();
                break;
            }
        }
        for (BylineCandidate member : members) {
            authors = BylineNames.enriched(authors, member.authors());
        }
        return authors;
    }

    private static Family family(BylineCandidate candidate) {
        String source = candidate.source();
        if (source.equals("page:by-line") || source.equals("page:name-line") || source.equals("page:mixed-line")) {
            return Family.LINE;
        }
        if (source.startsWith("page:")) {
            return Family.MARKED;
        }
        return source.startsWith("meta:") ? Family.META : Family.STRUCTURED;
    }
}
