package io.github.nutgraf.block;

import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;
import java.util.BitSet;

/** The different words of a clue, by their numbers in the vocabulary of all clues. */
final class ClueSet {

    private final BitSet has = new BitSet();
    private final int size;

    /** @param vocabulary is added the words that are new */
    ClueSet(WordHashes words, Vocabulary vocabulary) {
        for (int i = 0; i < words.size(); i++) {
            has.set(vocabulary.add(words.get(i)));
        }
        size = has.cardinality();
    }

    int size() {
        return size;
    }

    /** How many of these different words the clue has. */
    int count(IntList words) {
        int out = 0;
        for (int i = 0; i < words.size(); i++) {
            out += has.get(words.get(i)) ? 1 : 0;
        }
        return out;
    }
}
