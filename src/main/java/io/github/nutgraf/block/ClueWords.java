package io.github.nutgraf.block;

import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.LongSet;
import io.github.nutgraf.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares the words of blocks with the clues. Each block is read once, as numbers of a vocabulary of the page. */
final class ClueWords {

    private static final int SHINGLE = 4;
    private static final int SHORT_TITLE = 2;

    /** No headline has more words. */
    static final int LONGEST_TITLE = 60;

    /** No description has more words. */
    private static final int LONGEST_DESCRIPTION = 200;

    private final Vocabulary vocabulary = new Vocabulary();
    private final TokenWeights weights;
    private final List<ClueSet> titles;
    private final ClueSet description;
    private final LongSet bodyShingles;

    /** Words of titles and description have lower numbers. */
    private final int clueCount;

    private final IntList words = new IntList();
    /** The block's different words that titles or description have. */
    private final IntList shared = new IntList();

    private int different;
    private int block;
    /** By word: the last block that had it, + 1. */
    private int[] seen = new int[512];
    /** By word; NaN where not yet known. */
    private float[] weight = new float[0];

    ClueWords(Clues clues, TokenWeights weights) {
        this.weights = weights;
        List<ClueSet> sets = new ArrayList<>();
        boolean longer = false;
        for (String title : clues.titles()) {
            ClueSet set = clueSet(title);
            longer |= set.size() > SHORT_TITLE;
            sets.add(set);
        }
        // A title of one or two words beside a longer one is a section's or the site's name.
        int least = longer ? SHORT_TITLE : 0;
        titles = sets.stream().filter(s -> s.size() > least).toList();
        description = clueSet(clues.description() == null ? "" : clues.description());
        clueCount = vocabulary.size();
        IntList body = new IntList();
        if (clues.articleBody() != null) {
            vocabulary.addWords(clues.articleBody(), Integer.MAX_VALUE, body);
        }
        bodyShingles = new LongSet(body.size());
        for (int i = 0; i + SHINGLE <= body.size(); i++) {
            bodyShingles.add(vocabulary.shingle(body, i, SHINGLE));
        }
    }

    private ClueSet clueSet(String text) {
        IntList numbers = new IntList();
        vocabulary.addWords(text, Integer.MAX_VALUE, numbers);
        return ClueSet.of(numbers, vocabulary.size());
    }

    /** Turns to a block; the answers of the other methods are about this one. */
    void read(int next, String text, int wordCount) {
        block = next;
        words.clear();
        shared.clear();
        different = 0;
        if (hasArticleBody() || wordCount <= LONGEST_TITLE) {
            vocabulary.addWords(text, Integer.MAX_VALUE, words);
        } else if (description.size() > 0) {
            vocabulary.addWords(text, LONGEST_DESCRIPTION + 1, words);
        }
        if (words.size() <= LONGEST_DESCRIPTION || wordCount <= LONGEST_TITLE) {
            compare();
        }
    }

    private void compare() {
        if (seen.length < vocabulary.size()) {
            seen = Arrays.copyOf(seen, vocabulary.size() * 2);
        }
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            if (seen[word] != block + 1) {
                seen[word] = block + 1;
                different++;
                if (word < clueCount) {
                    shared.add(word);
                }
            }
        }
    }

    boolean hasArticleBody() {
        return !bodyShingles.isEmpty();
    }

    /** The mean weight of the block's words. */
    float meanWeight() {
        if (weight.length < vocabulary.size()) {
            int known = weight.length;
            weight = Arrays.copyOf(weight, vocabulary.size() * 2);
            Arrays.fill(weight, known, weight.length, Float.NaN);
        }
        float sum = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            if (Float.isNaN(weight[word])) {
                weight[word] = weights.word(vocabulary, word);
            }
            sum += weight[word];
        }
        return words.isEmpty() ? 0 : sum / words.size();
    }

    /** How much of a title the block repeats, and how little else it says: the Dice overlap of words with the best title. */
    double titleOverlap() {
        double best = 0;
        for (ClueSet title : titles) {
            best = Math.max(best, dice(title));
        }
        return best;
    }

    double descriptionOverlap() {
        return description.size() == 0 || words.size() > LONGEST_DESCRIPTION ? 0 : dice(description);
    }

    private double dice(ClueSet clue) {
        return different == 0 ? 0 : 2.0 * clue.count(shared) / (different + clue.size());
    }

    /** The share of the block's word 4-grams that the structured story has; -1 if there is none or the block is shorter. */
    double bodyShare() {
        int count = words.size() - SHINGLE + 1;
        if (count <= 0 || !hasArticleBody()) {
            return -1;
        }
        int hits = 0;
        for (int i = 0; i < count; i++) {
            if (bodyShingles.contains(vocabulary.shingle(words, i, SHINGLE))) {
                hits++;
            }
        }
        return (double) hits / count;
    }
}
