package io.github.nutgraf.training;

import io.github.nutgraf.block.NameTokens;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Counts how often tokens stand on story and on other blocks, each page once a token, and turns that into log-odds. */
final class TokenTables {

    /** A token of fewer sites could be a site's own. */
    private static final int SITES = 20;

    /** Pulls rare tokens towards no opinion; in pages. */
    private static final double PRIOR = 5;

    private static final class Count {
        double story;
        double other;
        final Set<String> sites = new HashSet<>();
    }

    private final Map<String, Count> classes = new HashMap<>();
    private final Map<String, Count> words = new HashMap<>();
    private final Set<String> siteNames = new HashSet<>();

    void add(TrainingPage training) {
        CorpusPage source = training.source();
        Page page = training.page();
        TextBlocks blocks = training.blocks();
        BlockLabels labels = training.labels();
        for (String part : source.site().split("[.-]")) {
            siteNames.add(part);
        }
        Map<String, double[]> classSeen = new HashMap<>();
        Map<String, double[]> wordSeen = new HashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            int y = (int) labels.label[b];
            if (y < 0) {
                continue;
            }
            double weight = Math.sqrt(blocks.words(b) + 1);
            for (int node = page.parent(blocks.first(b)); node > 0; node = page.parent(node)) {
                Element e = page.element(node);
                if (e == null || e.normalName().equals("body")) {
                    break;
                }
                for (String token : NameTokens.of(e.attr("class"), e.attr("id"), e.attr("role"))) {
                    classSeen.computeIfAbsent(token, k -> new double[2])[y] += weight;
                }
            }
            if (blocks.words(b) <= 30) {
                for (String w : Words.set(blocks.text(b))) {
                    if (!Character.isDigit(w.charAt(0)) && w.length() <= 24) {
                        wordSeen.computeIfAbsent(w, k -> new double[2])[y] += 1;
                    }
                }
            }
        }
        merge(classSeen, classes, source.site());
        merge(wordSeen, words, source.site());
    }

    private static void merge(Map<String, double[]> seen, Map<String, Count> into, String site) {
        seen.forEach((token, n) -> {
            Count count = into.computeIfAbsent(token, k -> new Count());
            double sum = n[0] + n[1];
            count.other += n[0] / sum;
            count.story += n[1] / sum;
            count.sites.add(site);
        });
    }

    TokenWeights weights() {
        return new TokenWeights(classTable(), wordTable());
    }

    Map<String, Float> classTable() {
        return table(classes, 0.15);
    }

    Map<String, Float> wordTable() {
        return table(words, 0.5);
    }

    private Map<String, Float> table(Map<String, Count> counts, double atLeast) {
        double story = 1;
        double other = 1;
        for (Count c : counts.values()) {
            story += c.story;
            other += c.other;
        }
        double base = Math.log(story / other);
        double p = PRIOR * story / (story + other);
        double q = PRIOR * other / (story + other);
        Map<String, Float> out = new TreeMap<>();
        counts.forEach((token, c) -> {
            if (c.sites.size() >= SITES && !(siteNames.contains(token) && c.sites.size() < 60)) {
                double odds = Math.log((c.story + p) / (c.other + q)) - base;
                if (Math.abs(odds) >= atLeast) {
                    out.put(token, (float) (Math.round(odds * 100) / 100.0));
                }
            }
        });
        return out;
    }
}
