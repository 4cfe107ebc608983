package io.github.nutgraf.field.date;

import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import io.github.nutgraf.text.TableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * How likely each day a page gives is its story's: a conditional logit over the days, with the kinds of sources that
 * agree on a day as features and "none of them" as one more choice. The weights stand in {@code date-weights.tsv},
 * learned from annotated pages split by site; so the probabilities are what {@code docs/fields.md} shows them to be.
 */
final class DateScores {

    private static final Map<String, Double> WEIGHTS = read();

    /** A printed line this short holds a date and little else. */
    private static final int SHORT_LINE = 50;

    private final List<DateCandidate> candidates;
    private final List<String> kinds = new ArrayList<>();
    private final Map<LocalDate, Set<String>> features = new LinkedHashMap<>();
    private final String suffix;

    private DateScores(List<DateCandidate> candidates) {
        this.candidates = candidates;
        boolean structured = false;
        for (DateCandidate candidate : candidates) {
            String kind = DateSource.kind(candidate);
            kinds.add(kind);
            structured |= DateSource.isStructured(kind);
        }
        // What is printed only confirms where the page's data gives a date; elsewhere it has to decide.
        suffix = structured ? "+" : "";
    }

    /**
     * The probability of each day to be the day of publication, in the candidates' order.
     *
     * @param headline the block that prints the headline; -1 if unknown
     * @param lengths the length of each block's text
     */
    static Map<LocalDate, Double> of(List<DateCandidate> candidates, int headline, IntUnaryOperator lengths) {
        DateScores scores = new DateScores(candidates);
        scores.sources(lengths);
        scores.nearest(headline);
        scores.agreement();
        return scores.probabilities();
    }

    private void sources(IntUnaryOperator lengths) {
        for (int i = 0; i < candidates.size(); i++) {
            DateCandidate candidate = candidates.get(i);
            String kind = kinds.get(i);
            Set<String> on = on(candidate);
            boolean own = !kind.endsWith(".mod") && DateSource.isData(kind) && !kind.startsWith("micro");
            on.add(own ? kind : kind + suffix);
            if (kind.startsWith("text.pub")) {
                boolean near = candidate.place() == Place.HEAD || candidate.place() == Place.STORY;
                if (near && lengths.applyAsInt(candidate.block()) <= SHORT_LINE) {
                    on.add("short." + candidate.place() + suffix);
                }
                if (!candidate.ordered()) {
                    on.add("unordered");
                }
            }
        }
    }

    private void nearest(int headline) {
        DateCandidate after = null;
        DateCandidate before = null;
        for (int i = 0; i < candidates.size(); i++) {
            DateCandidate c = candidates.get(i);
            String family = DateSource.family(kinds.get(i));
            boolean printed = family.equals("text") || family.equals("time") || family.equals("attr");
            if (!printed || c.role() != Role.PUBLISHED) {
                continue;
            }
            if (headline < 0) {
                on(c).add("near.first" + suffix);
                return;
            }
            if (c.block() >= headline && (after == null || c.block() < after.block())) {
                after = c;
            } else if (c.block() < headline && (before == null || c.block() > before.block())) {
                before = c;
            }
        }
        if (after != null) {
            on(after).add("near.after" + suffix);
        }
        if (before != null) {
            on(before).add("near.before" + suffix);
        }
    }

    private void agreement() {
        LocalDate lastModified = null;
        Set<LocalDate> published = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            LocalDate day = candidates.get(i).date().day();
            if (!DateSource.isData(kinds.get(i))) {
                continue;
            }
            if (candidates.get(i).role() == Role.MODIFIED) {
                lastModified = lastModified == null || day.isAfter(lastModified) ? day : lastModified;
            } else if (!kinds.get(i).equals("ld.created")) {
                published.add(day);
            }
        }
        for (Map.Entry<LocalDate, Set<String>> entry : features.entrySet()) {
            Set<String> on = entry.getValue();
            Set<String> families = new HashSet<>();
            boolean structured = false;
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.get(i).date().day().equals(entry.getKey())) {
                    String kind = kinds.get(i);
                    String family = DateSource.family(kind);
                    if (!family.equals("attr") && !family.equals("other")) {
                        families.add(family);
                    }
                    structured |= DateSource.isData(kind)
                            && candidates.get(i).role() == Role.PUBLISHED
                            && !kind.equals("micro.pub.else")
                            && !kind.equals("ld.created");
                }
            }
            if (lastModified != null && entry.getKey().isAfter(lastModified)) {
                on.add("after.modified");
            }
            if (structured) {
                on.add("struct");
                if (published.size() == 1) {
                    on.add("struct.sole");
                }
            }
            if (families.size() >= 2) {
                on.add(families.size() >= 3 ? "agree3" : "agree2");
            }
        }
    }

    private Map<LocalDate, Double> probabilities() {
        Set<LocalDate> eligible = new HashSet<>();
        for (DateCandidate candidate : candidates) {
            if (candidate.role() == Role.PUBLISHED) {
                eligible.add(candidate.date().day());
            }
        }
        boolean onlyChanges = eligible.isEmpty();
        for (DateCandidate candidate : candidates) {
            if (onlyChanges && candidate.role() == Role.MODIFIED && candidate.place() == Place.HEAD) {
                eligible.add(candidate.date().day());
            }
        }
        features.keySet().retainAll(eligible);
        Map<LocalDate, Double> out = new LinkedHashMap<>();
        double sum = 1;
        for (Map.Entry<LocalDate, Set<String>> entry : features.entrySet()) {
            double score = WEIGHTS.getOrDefault("bias", 0.0);
            for (String feature : entry.getValue()) {
                score += WEIGHTS.getOrDefault(feature, 0.0);
            }
            double odds = Math.exp(score);
            out.put(entry.getKey(), odds);
            sum += odds;
        }
        double total = sum;
        out.replaceAll((day, odds) -> odds / total);
        return out;
    }

    private Set<String> on(DateCandidate candidate) {
        return features.computeIfAbsent(candidate.date().day(), day -> new HashSet<>());
    }

    private static Map<String, Double> read() {
        Map<String, Double> out = new HashMap<>();
        for (String[] row : TableFile.rows(DateScores.class, "date-weights.tsv")) {
            out.put(row[0], Double.valueOf(row[1]));
        }
        return Map.copyOf(out);
    }
}
