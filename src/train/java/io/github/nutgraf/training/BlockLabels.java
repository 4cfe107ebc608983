package io.github.nutgraf.training;

import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.evaluation.GoldPage;
import io.github.nutgraf.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks of a page its annotation holds. The annotated text is aligned with the blocks by word 4-grams; each word
 * of it can be claimed once, so that the second copy of a paragraph is not story. Blocks too short for a 4-gram count
 * when they stand in the annotation where their neighbours do.
 */
final class BlockLabels {

    private static final int SHINGLE = 4;

    /** A block of so many words stands in a text once. */
    private static final int LONG = 16;

    /** 1 story, 0 not, -1 unknown. */
    final float[] label;

    /** The share of the annotation's words that labelled blocks account for. */
    final double covered;

    private BlockLabels(float[] label, double covered) {
        this.label = label;
        this.covered = covered;
    }

    static BlockLabels of(GoldPage gold, TextBlocks blocks) {
        float[] label = new float[blocks.size()];
        double covered = 1;
        if (gold.body() != null && !gold.body().isBlank()) {
            covered = align(gold.body(), blocks, label);
        } else {
            Arrays.fill(label, -1);
        }
        if (gold.body() == null) {
            snippets(gold.without(), blocks, label, 0);
            snippets(gold.with(), blocks, label, 1);
        }
        return new BlockLabels(label, covered);
    }

    private static double align(String body, TextBlocks blocks, float[] label) {
        List<String> gold = Words.of(body);
        Map<Long, List<Integer>> at = new HashMap<>();
        for (int i = 0; i + SHINGLE <= gold.size(); i++) {
            at.computeIfAbsent(Words.shingle(gold, i, SHINGLE), k -> new ArrayList<>())
                    .add(i);
        }
        boolean[] claimed = new boolean[gold.size()];
        int[] from = new int[blocks.size()];
        int[] to = new int[blocks.size()];
        Arrays.fill(from, -1);
        List<List<String>> words = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            words.add(Words.of(blocks.text(b)));
        }
        Aligner aligner = new Aligner(at, claimed, words, from, to, label);
        aligner.claim(LONG, false);
        aligner.claim(SHINGLE, true);
        aligner.claim(SHINGLE, false);
        shortOnes(gold, blocks, label, from, to, claimed);
        int n = 0;
        for (boolean c : claimed) {
            n += c ? 1 : 0;
        }
        return gold.isEmpty() ? 1 : (double) n / gold.size();
    }

    /**
     * Claims places of the annotation for blocks. Long blocks first, which stand there once; then what stands between its
     * neighbours, so that a heading is claimed by itself and not by its entry in a table of contents; then the rest.
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares it.
    private record Aligner(
            Map<Long, List<Integer>> at,
            boolean[] claimed,
            List<List<String>> words,
            int[] from,
            int[] to,
            float[] label) {

        void claim(int shortest, boolean inOrder) {
            int[] next = new int[from.length + 1];
            next[from.length] = claimed.length;
            for (int b = from.length - 1; b >= 0; b--) {
                next[b] = from[b] >= 0 ? from[b] : next[b + 1];
            }
            int before = 0;
            for (int b = 0; b < from.length; b++) {
                if (from[b] < 0 && words.get(b).size() >= shortest) {
                    int low = inOrder ? before : 0;
                    int high = inOrder ? next[b + 1] : claimed.length;
                    claim(b, low, high);
                }
                before = from[b] >= 0 ? to[b] : before;
            }
        }

        private void claim(int b, int low, int high) {
            int count = words.get(b).size() - SHINGLE + 1;
            int hits = 0;
            List<Integer> mine = new ArrayList<>();
            int expected = -1;
            for (int i = 0; i < count; i++) {
                List<Integer> places = at.get(Words.shingle(words.get(b), i, SHINGLE));
                if (places == null) {
                    expected = -1;
                    continue;
                }
                hits++;
                int place = choose(places, claimed, expected, low, high);
                if (place >= 0) {
                    mine.add(place);
                    expected = place + 1;
                }
            }
            if (mine.size() >= 0.5 * count) {
                label[b] = 1;
                from[b] = mine.get(0);
                to[b] = mine.get(mine.size() - 1) + SHINGLE;
                for (int place : mine) {
                    for (int k = 0; k < SHINGLE; k++) {
                        claimed[place + k] = true;
                    }
                }
            } else if (hits >= 0.5 * count) {
                label[b] = -1;
            }
        }
    }

    private static int choose(List<Integer> places, boolean[] claimed, int expected, int low, int high) {
        int first = -1;
        for (int place : places) {
            if (place == expected) {
                return place;
            }
            if (first < 0 && !claimed[place] && place >= low && place < high) {
                first = place;
            }
        }
        return first;
    }

    private static void shortOnes(
            List<String> gold, TextBlocks blocks, float[] label, int[] from, int[] to, boolean[] claimed) {
        int end = 0;
        for (int b = 0; b < blocks.size(); b++) {
            if (from[b] >= 0) {
                end = to[b];
                continue;
            }
            List<String> words = Words.of(blocks.text(b));
            if (words.isEmpty() || words.size() >= SHINGLE) {
                continue;
            }
            for (int k = Math.max(0, end - 1); k <= end + 3 && k + words.size() <= gold.size(); k++) {
                if (!claimed[k] && gold.subList(k, k + words.size()).equals(words)) {
                    label[b] = 1;
                    end = k + words.size();
                    for (int j = k; j < end; j++) {
                        claimed[j] = true;
                    }
                    break;
                }
            }
        }
    }

    private static void snippets(List<String> snippets, TextBlocks blocks, float[] label, float value) {
        for (String snippet : snippets) {
            String wanted = String.join(" ", Words.of(snippet));
            if (wanted.isEmpty()) {
                continue;
            }
            for (int b = 0; b < blocks.size(); b++) {
                if (String.join(" ", Words.of(blocks.text(b))).contains(wanted)) {
                    label[b] = value;
                }
            }
        }
    }
}
