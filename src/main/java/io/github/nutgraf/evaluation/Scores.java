package io.github.nutgraf.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what was found in a page with what people found in it. */
public final class Scores {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:;|,\\s*and |,| and | & | und | et | y )\\s*");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("^(by|von|par|por|di|door)\\s+", Pattern.CASE_INSENSITIVE);

    private Scores() {}

    /** The metrics the page is annotated for, each from 0 to 1. */
    public static Map<Metric, Double> of(GoldPage gold, Prediction found) {
        Map<Metric, Double> scores = new EnumMap<>(Metric.class);
        if (gold.body() != null) {
            body(scores, gold.body(), gold.opening() ? opened(found) : found.body());
        }
        if (gold.paragraphs() != null) {
            scores.put(Metric.PARA, paragraphs(gold, gold.paragraphs(), found.body()));
        }
        snippets(scores, gold, found);
        if (gold.title() != null && !gold.title().isEmpty()) {
            scores.put(Metric.TITLE, same(found.title(), gold.title()));
            scores.put(
                    Metric.TITLE_F1,
                    Overlap.of(ComparableText.words(found.title()), ComparableText.words(gold.title()))
                            .f1());
        }
        if (gold.authors() != null) {
            authors(scores, names(found.authors()), names(gold.authors()));
        }
        IsoDate date = IsoDate.parse(gold.date());
        if (date != null) {
            date(scores, date, gold.instant(), IsoDate.parse(found.date()));
        }
        if (gold.lead() != null && !gold.lead().isEmpty()) {
            scores.put(Metric.LEAD, same(found.lead(), String.join(" ", gold.lead())));
        }
        if (gold.story() != null) {
            scores.put(Metric.STORY, gold.story() == found.story() ? 1.0 : 0.0);
        }
        return scores;
    }

    /** The body behind its standfirst. */
    private static String opened(Prediction found) {
        return found.standfirst() == null ? found.body() : found.standfirst() + "\n\n" + found.body();
    }

    private static void body(Map<Metric, Double> scores, String gold, String found) {
        List<String> foundWords = ComparableText.words(found);
        List<String> goldWords = ComparableText.words(gold);
        scores.put(Metric.WORDS, Overlap.of(foundWords, goldWords).f1());
        Overlap shingles = Overlap.of(Overlap.shingles(foundWords), Overlap.shingles(goldWords));
        if (!foundWords.isEmpty()) {
            scores.put(Metric.SHINGLE_PRECISION, shingles.precision());
        }
        if (!goldWords.isEmpty()) {
            scores.put(Metric.SHINGLE_RECALL, shingles.recall());
        }
        scores.put(Metric.SHINGLE, shingles.f1());
    }

    private static double paragraphs(GoldPage gold, List<String> goldParagraphs, String body) {
        Map<String, Integer> headings = new HashMap<>();
        for (String heading : gold.headings()) {
            headings.merge(ComparableText.fold(heading), 1, Integer::sum);
        }
        List<String> found = new ArrayList<>();
        for (String paragraph : ComparableText.paragraphs(body)) {
            String folded = ComparableText.fold(paragraph);
            // An annotated heading is no paragraph.
            if (headings.merge(folded, -1, Integer::sum) < 0) {
                headings.remove(folded);
                found.add(folded);
            }
        }
        double best = 0;
        for (Set<Integer> left : choices(gold.optional())) {
            List<String> reference = new ArrayList<>();
            for (int i = 0; i < goldParagraphs.size(); i++) {
                if (!left.contains(i)) {
                    reference.add(ComparableText.fold(goldParagraphs.get(i)));
                }
            }
            best = Math.max(best, Overlap.of(found, reference).f1());
        }
        return best;
    }

    /** The sets of optional paragraphs to leave out: every one of up to four, all or none of more. */
    private static List<Set<Integer>> choices(List<Integer> optional) {
        if (optional.size() > 4) {
            return List.of(Set.of(), new HashSet<>(optional));
        }
        List<Set<Integer>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << optional.size(); bits++) {
            Set<Integer> choice = new HashSet<>();
            for (int i = 0; i < optional.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    choice.add(optional.get(i));
                }
            }
            choices.add(choice);
        }
        return choices;
    }

    private static void snippets(Map<Metric, Double> scores, GoldPage gold, Prediction found) {
        if (!gold.with().isEmpty()) {
            scores.put(Metric.WITH, part(gold.with(), in(opened(found))));
        }
        if (!gold.without().isEmpty()) {
            scores.put(Metric.WITHOUT, part(gold.without(), in(found.body()).negate()));
        }
    }

    private static Predicate<String> in(String text) {
        String flat = ComparableText.foldCase(text);
        return snippet -> flat.contains(ComparableText.foldCase(snippet));
    }

    private static double part(List<String> snippets, Predicate<String> test) {
        return (double) snippets.stream().filter(test).count() / snippets.size();
    }

    private static void authors(Map<Metric, Double> scores, Set<String> found, Set<String> gold) {
        Set<String> both = new HashSet<>(found);
        both.retainAll(gold);
        scores.put(Metric.AUTHOR, found.equals(gold) ? 1.0 : 0.0);
        scores.put(
                Metric.AUTHOR_F1,
                Overlap.of(both.size(), found.size(), gold.size()).f1());
    }

    private static Set<String> names(List<String> authors) {
        Set<String> names = new HashSet<>();
        for (String author : authors) {
            for (String part : BETWEEN_NAMES.split(ComparableText.fold(author))) {
                String name = strip(BEFORE_NAME.matcher(part).replaceFirst(""));
                if (!name.isEmpty()) {
                    names.add(ComparableText.foldCase(name));
                }
            }
        }
        return names;
    }

    private static String strip(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && " .:|".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " .:|".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    private static void date(Map<Metric, Double> scores, IsoDate gold, boolean instant, @Nullable IsoDate found) {
        scores.put(Metric.DAY, found != null && gold.sameDay(found) ? 1.0 : 0.0);
        if (instant && gold.clock() && gold.instant() != null) {
            scores.put(Metric.TIME, found != null && gold.sameMinute(found) ? 1.0 : 0.0);
        }
    }

    private static double same(@Nullable String found, String gold) {
        return ComparableText.foldCase(found).equals(ComparableText.foldCase(gold)) ? 1.0 : 0.0;
    }
}
