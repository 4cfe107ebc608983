package io.github.nutgraf.field.date;

import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * What speaks for and against each day a page gives: the kinds of sources that give it, how they agree, where its print
 * stands.
 */
final class DateFeatures {

    /** A printed line this short holds a date and little else. */
    private static final int SHORT_LINE = 50;

    private final List<DateCandidate> candidates;
    private final List<String> kinds = new ArrayList<>();
    private final Map<LocalDate, Set<String>> features = new LinkedHashMap<>();
    private final String suffix;

    private DateFeatures(List<DateCandidate> candidates) {
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
     * The names of all that is true of each day that may be the day of publication, in the candidates' order.
     *
     * @param headline the block that prints the headline; -1 if unknown
     * @param lengths the length of each block's text
     */
    static Map<LocalDate, Set<String>> of(List<DateCandidate> candidates, int headline, IntUnaryOperator lengths) {
        DateFeatures features = new DateFeatures(candidates);
        features.sources(lengths);
        features.nearest(headline);
        features.agreement();
        features.features.keySet().retainAll(features.eligible());
        return features.features;
    }

    private void sources(IntUnaryOperator lengths) {
        for (int i = 0; i < candidates.size(); i++) {
            DateCandidate candidate = candidates.get(i);
            String kind = kinds.get(i);
            Set<String> on = on(candidate);
            boolean own = !kind.endsWith(".mod") && DateSource.isData(kind) && !kind.startsWith("micro");
            if (!kind.equals("other")) {
                on.add(own ? kind : kind + suffix);
            }
            if (kind.startsWith("text.pub")) {
                boolean near = candidate.place() == Place.HEAD || candidate.place() == Place.STORY;
                if (near && lengths.applyAsInt(candidate.block()) <= SHORT_LINE) {
                    on.add("short." + candidate.place() + suffix);
                }
                if (!candidate.ordered()) {
                    on.add("unordered");
                }
                var time = candidate.date().time();
                if (time != null && time.getSecond() != 0) {
                    on.add("seconds");
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
            if (!printed || c.role() != Role.PUBLISHED || c.place() == Place.TOP) {
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
            boolean near = after.place() == Place.HEAD;
            if (near || suffix.isEmpty()) {
                on(after).add((near ? "near.after" : "near.after.far") + suffix);
            }
        }
        if (before != null) {
            on(before).add((after == null || after.place() != Place.HEAD ? "near.before" : "near.before.too") + suffix);
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
            } else if (!kinds.get(i).equals("ld.created") && !kinds.get(i).equals("meta.weak")) {
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
                            && !kind.equals("meta.weak")
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

    private Set<LocalDate> eligible() {
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
        return eligible;
    }

    private Set<String> on(DateCandidate candidate) {
        return features.computeIfAbsent(candidate.date().day(), day -> new HashSet<>());
    }
}
