package io.github.nutgraf.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well the kind models tell pages of sites that they do not know, and what turns their sums into chances. */
final class KindScores {

    private final List<KindPage> pages;
    private final double[] story;
    private final double[] listing;

    /** @param story the sums of the leaves, by page; {@code listing} likewise */
    KindScores(List<KindPage> pages, double[] story, double[] listing) {
        this.pages = pages;
        this.story = story;
        this.listing = listing;
    }

    double[] storyScale() {
        int[] all = IntStream.range(0, pages.size()).toArray();
        return scale(all, story, k -> pages.get(k).story() ? 1 : 0);
    }

    double[] listingScale() {
        int[] others = IntStream.range(0, pages.size())
                .filter(k -> !pages.get(k).story())
                .toArray();
        return scale(others, listing, k -> pages.get(k).listing() ? 1 : 0);
    }

    /** Factor and summand of a logistic regression on the sums, by Newton's method. */
    private double[] scale(int[] which, double[] sums, ToDoubleFunction<Integer> label) {
        double a = 1;
        double b = 0;
        for (int step = 0; step < 30; step++) {
            double ga = 0;
            double gb = 0;
            double haa = 1e-6;
            double hab = 0;
            double hbb = 1e-6;
            for (int k : which) {
                double p = 1 / (1 + Math.exp(-(a * sums[k] + b)));
                double d = (p - label.applyAsDouble(k));
                double w = p * (1 - p);
                ga += d * sums[k];
                gb += d;
                haa += w * sums[k] * sums[k];
                hab += w * sums[k];
                hbb += w;
            }
            double det = haa * hbb - hab * hab;
            a -= (hbb * ga - hab * gb) / det;
            b -= (haa * gb - hab * ga) / det;
        }
        return new double[] {a, b};
    }

    void report() {
        double[] s = storyScale();
        double[] l = listingScale();
        for (double cut : new double[] {0.2, 0.3, 0.4, 0.5, 0.6}) {
            Map<String, int[]> bySet = new TreeMap<>();
            for (int k = 0; k < pages.size(); k++) {
                KindPage page = pages.get(k);
                boolean told = 1 / (1 + Math.exp(-(s[0] * story[k] + s[1]))) >= cut;
                String set = page.source().corpus().startsWith("daniel")
                        ? "daniel"
                        : page.source().corpus();
                for (String key : List.of(set, page.story() ? set.equals("wcxb-dev") ? "" : "=news" : "=other")) {
                    int[] counts = bySet.computeIfAbsent(key, n -> new int[4]);
                    counts[0]++;
                    counts[1] += told == page.story() ? 1 : 0;
                    counts[2] += !told ? 1 : 0;
                    counts[3] += !told && (l[0] * listing[k] + l[1] >= 0) == page.listing() ? 1 : 0;
                }
            }
            StringBuilder line = new StringBuilder(String.format("cut %.1f", cut));
            bySet.forEach((set, c) -> {
                if (!set.isEmpty()) {
                    line.append(String.format("  %s %.1f", set, 100.0 * c[1] / c[0]));
                    line.append(set.contains("other") ? String.format("(%.0f)", 100.0 * c[3] / c[2]) : "");
                }
            });
            System.err.println(line);
        }
        System.err.printf(
                "auc: all %.4f, wcxb %.4f; scale %.2f %.2f, %.2f %.2f%n",
                auc(false), auc(true), s[0], s[1], l[0], l[1]);
    }

    /** The chance that a story scores above a page that is none. */
    private double auc(boolean wcxb) {
        double won = 0;
        long pairs = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).story() && (!wcxb || pages.get(i).source().corpus().equals("wcxb-dev"))) {
                for (int j = 0; j < pages.size(); j++) {
                    if (!pages.get(j).story()) {
                        pairs++;
                        won += story[i] > story[j] ? 1 : story[i] == story[j] ? 0.5 : 0;
                    }
                }
            }
        }
        return won / pairs;
    }
}
