package io.github.nutgraf.field.headline;

import io.github.nutgraf.text.TextKey;
import io.github.nutgraf.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is true of the headline that was chosen, as far as it says whether it is right. */
final class HeadlineFeatures {

    private HeadlineFeatures() {}

    /** @param ranked the candidates, the chosen one first */
    static Set<String> of(List<HeadlineCandidate> ranked, MachineTitles titles, int topHeadings) {
        HeadlineCandidate best = ranked.get(0);
        String key = TextKey.of(best.text());
        Set<String> out = new HashSet<>();
        out.add(best.node() < 0 ? "unprinted" : best.source());
        agreement(key, titles, out);
        double similarity = titles.similarity(best.text());
        out.add("similar." + (similarity >= 0.99 ? 3 : similarity > 0.8 ? 2 : similarity > 0.4 ? 1 : 0));
        out.add("h1." + Math.min(2, topHeadings));
        double margin = 9;
        for (HeadlineCandidate other : ranked) {
            if (!TextKey.of(other.text()).equals(key)) {
                margin = best.score() - other.score();
                out.add((other.node() < 0 ? "rival.claimed" : "rival.printed") + (holds(other, key) ? ".holds" : ""));
                break;
            }
        }
        out.add("margin." + (margin >= 9 ? "none" : margin > 2 ? 3 : margin > 1 ? 2 : margin > 0.4 ? 1 : 0));
        int words = Words.count(best.text());
        out.add(words < 3 ? "words.few" : words < 5 ? "words.some" : words > 25 ? "words.many" : "words");
        if (best.text().contains(" | ")
                || best.text().contains(" - ")
                || best.text().contains(" – ")) {
            out.add("marks");
        }
        return out;
    }

    private static boolean holds(HeadlineCandidate other, String key) {
        String text = TextKey.of(other.text());
        return text.contains(key) || key.contains(text);
    }

    /** Which sources give just this text, name of the site apart, which have it among others, which say something else. */
    private static void agreement(String key, MachineTitles titles, Set<String> out) {
        Set<String> families = new HashSet<>();
        Set<String> whole = new HashSet<>();
        Set<String> part = new HashSet<>();
        for (MachineTitles.Title title : titles.all()) {
            String family = family(title);
            families.add(family);
            if (title.key().equals(key)) {
                whole.add(family);
            }
            if (title.start().equals(key)) {
                out.add(family + ".all");
            }
            if (title.forms().contains(key)) {
                part.add(family);
            }
        }
        for (String family : families) {
            out.add(family + (whole.contains(family) ? ".same" : part.contains(family) ? ".part" : ".other"));
        }
        out.add("agree." + Math.min(4, whole.size()));
        out.add("differ." + Math.min(3, families.size() - part.size()));
    }

    private static String family(MachineTitles.Title title) {
        String source = title.claim().source();
        return switch (source) {
            case "title", "json-ld:headline", "meta:og:title", "meta:twitter:title" -> source;
            default -> title.claim().node() >= 0 ? "microdata" : source.startsWith("json-ld") ? "json-ld" : "meta";
        };
    }
}
