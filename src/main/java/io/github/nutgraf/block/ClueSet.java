package io.github.nutgraf.block;

import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.Vocabulary;
import io.github.nutgraf.text.WordHashes;

/** The different words of a clue, by their numbers in the vocabulary of all clues. */
final class ClueSet {

    private final boolean[] has;
    private int size;

    private ClueSet(int vocabulary) {
        has = new boolean[vocabulary];
    }

    /** @param vocabulary is added the words that are new */
    static ClueSet of(WordHashes words, Vocabulary vocabulary) {
        vocabulary.addAll(words);
        ClueSet out = new ClueSet(vocabulary.size());
        for (int i = 0; i < words.size(); i++) {
            int word = vocabulary.find(words.get(i));
            out.size += out.has[word] ? 0 : 1;
            out.has[word] = true;
        }
        return out;
    }

    int size() {
        return size;
    }

    /** How many of these different words the clue has. */
    int count(IntList words) {
        int out = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
            out += word < has.length && has[word] ? 1 : 0;
        }
        return out;
    }
}
