package io.github.nutgraf.field;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The titles that sources for machines give, each in all the forms that cutting at its separators allows. */
final class MachineTitles {

    /**
     * One source's title.
     *
     * @param key the key of the whole, without site and section at its ends
     * @param forms the keys of all runs of its parts
     * @param words its words, site name and all
     */
    record Title(Claim claim, TitleParts parts, String key, Set<String> forms, Set<String> words) {

        String family() {
            String source = claim.source();
            int colon = source.indexOf(':');
            return source.startsWith("meta:") ? source : colon < 0 ? source : source.substring(0, colon);
        }
    }

    private final List<Title> titles = new ArrayList<>();

    MachineTitles(Evidence evidence, SiteNames sites) {
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            TitleParts parts = new TitleParts(claim.value());
            Set<String> forms = new HashSet<>();
            for (int from = 0; from < parts.size(); from++) {
                for (int to = from + 1; to <= parts.size(); to++) {
                    forms.add(TextKey.of(parts.run(from, to)));
                }
            }
            titles.add(new Title(claim, parts, TextKey.of(parts.trimmed(sites)), forms, Words.set(claim.value())));
        }
    }

    List<Title> all() {
        return titles;
    }

    /** How many independent sources have this text as one of their forms. */
    int support(String key) {
        Set<String> families = new HashSet<>();
        for (Title title : titles) {
            if (title.forms().contains(key)) {
                families.add(title.family());
            }
        }
        return families.size();
    }

    /**
     * How much speaks for this text being the whole title: the reliability of the independent sources that give it,
     * name of the site apart, summed.
     */
    double agreement(String key) {
        Map<String, Double> families = new HashMap<>();
        for (Title title : titles) {
            if (title.key().equals(key)) {
                families.merge(
                        title.family(), SourceWeights.headline(title.claim().source()), Math::max);
            }
        }
        double sum = 0;
        for (double weight : families.values()) {
            sum += weight;
        }
        return sum;
    }

    /** How much of the text's words the best agreeing title shares with it, 0 to 1: Dice's coefficient. */
    double similarity(String text) {
        Set<String> words = Words.set(text);
        double best = 0;
        for (Title title : titles) {
            int common = 0;
            for (String word : words) {
                if (title.words().contains(word)) {
                    common++;
                }
            }
            int total = words.size() + title.words().size();
            best = Math.max(best, total == 0 ? 0 : 2.0 * common / total);
        }
        return best;
    }
}
