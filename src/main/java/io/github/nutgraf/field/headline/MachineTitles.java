package io.github.nutgraf.field.headline;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The titles that sources for machines give, each in all the forms that cutting at its separators allows. */
final class MachineTitles {

    /**
     * One source's title.
     *
     * @param family sources of one family are filled from one another
     * @param key the key of the whole, without site and section at its ends
     * @param start the key of the whole title, to see what it begins with
     * @param forms the keys of all runs of its parts
     * @param words its words, site name and all
     */
    record Title(
            Claim claim,
            String family,
            TitleParts parts,
            String key,
            String start,
            Set<String> forms,
            Set<String> words) {}

    private final List<Title> titles = new ArrayList<>();
    private final SiteNames sites;

    /** The ASCII characters with which some form begins; all, where some begins with another character. */
    private final boolean[] begins = new boolean[128];

    private int longest;

    MachineTitles(Evidence evidence, SiteNames sites) {
        this.sites = sites;
        for (Claim claim : evidence.claims(Topic.HEADLINE)) {
            TitleParts parts = new TitleParts(claim.value());
            Set<String> forms = new HashSet<>();
            for (int from = 0; from < parts.size(); from++) {
                for (int to = from + 1; to <= parts.size(); to++) {
                    String form = TextKey.of(parts.run(from, to));
                    forms.add(form);
                    note(form);
                }
            }
            titles.add(new Title(
                    claim,
                    family(claim.source()),
                    parts,
                    TextKey.of(parts.trimmed(sites)),
                    TextKey.of(claim.value()),
                    forms,
                    Words.set(claim.value())));
        }
    }

    private static String family(String source) {
        int colon = source.indexOf(':');
        return source.startsWith("meta:") ? source : colon < 0 ? source : source.substring(0, colon);
    }

    private void note(String form) {
        longest = Math.max(longest, form.length());
        if (!form.isEmpty() && form.charAt(0) < 128) {
            begins[form.charAt(0)] = true;
        } else {
            Arrays.fill(begins, true);
        }
    }

    /** A quick no: whether the text begins like one of the titles' forms and is about as long. */
    boolean mayHave(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(i));
        return first >= 0x80 || (begins[first] && text.length() - i <= longest * 2);
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
                        title.family(), HeadlineWeights.headline(title.claim().source()), Math::max);
            }
        }
        double sum = 0;
        for (double weight : families.values()) {
            sum += weight;
        }
        return sum;
    }

    /** Whether a source that is written with care gives just this text, name of the site apart, as the page's title. */
    boolean isGiven(String key) {
        for (Title title : titles) {
            String source = title.claim().source();
            if (title.key().equals(key) && (source.equals("json-ld:headline") || source.equals("meta:og:title"))) {
                return true;
            }
        }
        return false;
    }

    /** The title as written where two independent sources that are written with care give just this text; else null. */
    @Nullable
    String givenTwice(String key) {
        @Nullable Title whole = null;
        Set<String> families = new HashSet<>();
        for (Title title : titles) {
            boolean careful = HeadlineWeights.headline(title.claim().source()) >= HeadlineWeights.CAREFUL;
            if (!careful || !title.start().startsWith(key)) {
                continue;
            }
            // What marks the printed heading has the heading's own gaps.
            whole = title.key().equals(key) && (whole == null || title.claim().node() < 0) ? title : whole;
            // What is printed is the heading itself, label and all, and no second voice.
            if (title.claim().node() < 0) {
                families.add(title.family());
            }
        }
        return whole == null || families.size() < 2 ? null : whole.parts().trimmed(sites);
    }

    /** The title of another source with which this one begins, before some mark; empty if there is none. */
    String beginning(Title title) {
        String best = "";
        for (Title other : titles) {
            String text = other.claim().value();
            String value = title.claim().value();
            boolean begins = value.length() > text.length() && value.startsWith(text);
            if (begins && text.length() > best.length() && !Character.isLetterOrDigit(value.charAt(text.length()))) {
                best = text;
            }
        }
        return best;
    }

    /** The share of the fullest title that has this text as one of its forms; 0 if none has. */
    double coverage(String key) {
        double best = 0;
        for (Title title : titles) {
            if (title.forms().contains(key)) {
                best = Math.max(
                        best,
                        Math.min(
                                1,
                                (double) key.length() / Math.max(1, title.key().length())));
            }
        }
        return best;
    }

    /** The text with the spaces that a title of the same letters has and markup between words has swallowed. */
    String respaced(String text, String key) {
        for (Title title : titles) {
            if (title.start().equals(key)) {
                String value = title.claim().value();
                if (value.length() > text.length() && value.replace(" ", "").equals(text.replace(" ", ""))) {
                    return value;
                }
            }
        }
        return text;
    }

    /** Whether another independent source has this title, too, whole or as the beginning of its own. */
    boolean isAgreed(Title title) {
        for (Title other : titles) {
            if (!other.family().equals(title.family()) && other.start().startsWith(title.key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two independent sources that are not printed give just this text, name of the site apart. */
    boolean isAgreed(String key) {
        Set<String> families = new HashSet<>();
        for (Title title : titles) {
            if (title.claim().node() < 0 && title.key().equals(key)) {
                families.add(title.family());
            }
        }
        return families.size() > 1;
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
