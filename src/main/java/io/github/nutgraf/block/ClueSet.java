package io.github.nutgraf.block;

import io.github.nutgraf.text.IntList;

/** The different words of a clue, by their numbers in the page's vocabulary. */
final class ClueSet {

    private final boolean[] has;
    private int size;

    private ClueSet(int vocabulary) {
        has = new boolean[vocabulary];
    }

    /** @param vocabulary above all the words' numbers */
    static ClueSet of(IntList words, int vocabulary) {
        ClueSet out = new ClueSet(vocabulary);
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i);
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
