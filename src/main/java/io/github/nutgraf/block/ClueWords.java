package io.github.nutgraf.block;

import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.LongSet;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;
import java.util.ArrayList;
import java.util.List;

/** Compares the words of blocks with the clues. */
final class ClueWords {

    private static final int SHINGLE = 4;
    private static final int SHORT_TITLE = 2;

    /** No headline has more words. */
    static final int LONGEST_TITLE = 60;

    /** No description has more words. */
    private static final int LONGEST_DESCRIPTION = 200;

    private final BlockWords words;
    private final TokenWeights weights;

    /** The words of titles and description. */
    private final Vocabulary vocabulary = new Vocabulary();

    private final List<ClueSet> titles;
    private final ClueSet description;
    private final LongSet bodyShingles;

    private int block = -1;

    /** The block's different words that titles or description have. */
    private final IntList shared = new IntList();

    /** By word of the vocabulary: the last block that had it, + 1. */
    private final int[] seen;

    /** The block's different words; of no use where none is shared. */
    private final LongSet different = new LongSet(LONGEST_DESCRIPTION);

    ClueWords(Clues clues, BlockWords words, TokenWeights weights) {
        this.words = words;
        this.weights = weights;
        List<ClueSet> sets = new ArrayList<>();
        boolean longer = false;
        WordHashes text = new WordHashes();
        for (String title : clues.titles()) {
            ClueSet set = clueSet(title, text);
            longer |= set.size() > SHORT_TITLE;
            sets.add(set);
        }
        // A title of one or two words beside a longer one is a section's or the site's name.
        int least = longer ? SHORT_TITLE : 0;
        sets.removeIf(set -> set.size() <= least);
        titles = sets;
        description = clueSet(clues.description() == null ? "" : clues.description(), text);
        seen = new int[vocabulary.size()];
        text.read(clues.articleBody() == null ? "" : clues.articleBody());
        bodyShingles = new LongSet(text.size());
        text.addShingles(SHINGLE, bodyShingles);
    }

    private ClueSet clueSet(String clue, WordHashes text) {
        text.read(clue);
        return new ClueSet(text, vocabulary);
    }

    /** Turns to a block; the answers of the other methods are about this one. */
    void read(int next) {
        block = next;
        shared.clear();
        int size = words.size(block);
        if (size > LONGEST_DESCRIPTION) {
            return;
        }
        for (int i = 0; i < size; i++) {
            int word = vocabulary.find(words.get(block, i));
            if (word >= 0 && seen[word] != block + 1) {
                seen[word] = block + 1;
                shared.add(word);
            }
        }
        if (!shared.isEmpty()) {
            different.clear();
            for (int i = 0; i < size; i++) {
                different.add(words.get(block, i));
            }
        }
    }

    boolean hasArticleBody() {
        return !bodyShingles.isEmpty();
    }

    /** The mean weight of the block's words. */
    float meanWeight() {
        int size = words.size(block);
        float sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.word(words.get(block, i));
        }
        return size == 0 ? 0 : sum / size;
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
        return dice(description);
    }

    private double dice(ClueSet clue) {
        return shared.isEmpty() ? 0 : 2.0 * clue.count(shared) / (different.size() + clue.size());
    }

    /** The share of the block's word 4-grams that the structured story has; -1 if there is none or the block is shorter. */
    double bodyShare() {
        int count = words.size(block) - SHINGLE + 1;
        if (count <= 0 || !hasArticleBody()) {
            return -1;
        }
        int hits = 0;
        for (int i = 0; i < count; i++) {
            if (bodyShingles.contains(words.shingle(block, i, SHINGLE))) {
                hits++;
            }
        }
        return (double) hits / count;
    }
}
