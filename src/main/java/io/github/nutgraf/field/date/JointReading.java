package io.github.nutgraf.field.date;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.field.date.DateCandidate.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a page's dates in the light of one another: numbers in the order that others give, lists of days as lists. */
final class JointReading {

    /** Stories that tell when things happened name no more days. */
    private static final int MOST_OF_LIST = 6;

    private JointReading() {}

    static List<DateCandidate> of(List<DateCandidate> candidates) {
        return withoutLists(ordered(candidates));
    }

    /** Many days told or listed in one place are a calendar, results or cards: together they would drown the story's. */
    private static List<DateCandidate> withoutLists(List<DateCandidate> candidates) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (DateCandidate candidate : candidates) {
            boolean card = candidate.place() == DateCandidate.Place.OTHER;
            if (card || DateSource.isWeakText(candidate)) {
                days.computeIfAbsent(card ? "text.pub.else" : DateSource.kind(candidate), k -> new HashSet<>())
                        .add(candidate.date().day());
            }
        }
        List<DateCandidate> out = new ArrayList<>(candidates);
        out.removeIf(c -> DateSource.isWeakText(c)
                && days.getOrDefault(DateSource.kind(c), Set.of()).size() > MOST_OF_LIST);
        return out.stream().anyMatch(c -> c.role() == Role.PUBLISHED) ? out : candidates;
    }

    /** A day that could be read either way, 3/10/2023, is read as the page's other sources have it. */
    private static List<DateCandidate> ordered(List<DateCandidate> candidates) {
        Set<LocalDate> sure = new HashSet<>();
        for (DateCandidate candidate : candidates) {
            if (candidate.ordered()) {
                sure.add(candidate.date().day());
            }
        }
        List<DateCandidate> out = new ArrayList<>(candidates);
        out.replaceAll(c -> {
            LocalDate day = c.date().day();
            if (c.ordered() || sure.contains(day) || day.getDayOfMonth() > 12) {
                return c;
            }
            LocalDate other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
            return sure.contains(other)
                    ? c.at(new ArticleDate(other, c.date().time(), c.date().offset()))
                    : c;
        });
        return out;
    }
}
