package io.github.nutgraf.field.kind;

import io.github.nutgraf.text.AttributeTokens;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that shops, forums, lists and stories use: of one place (classes, addresses, short lines, running text), by group. */
final class Signs {

    private final Vocabulary words = new Vocabulary();
    private final List<String> groups = new ArrayList<>();

    /** By word: its groups as bits. */
    private final int[] bits;

    /** @param place the place's name in {@code kind-signs.tsv} */
    Signs(String place) {
        Map<Integer, Integer> found = new HashMap<>();
        for (String[] row : TableFile.rows(Signs.class, "kind-signs.tsv")) {
            if (row[0].equals(place)) {
                if (!groups.contains(row[1])) {
                    groups.add(row[1]);
                }
                for (String word : row[2].split(" ")) {
                    found.merge(words.add(word), 1 << groups.indexOf(row[1]), (a, b) -> a | b);
                }
            }
        }
        bits = new int[words.size()];
        found.forEach((word, bit) -> bits[word] = bit);
    }

    /** The groups' names, in the order of the bits. */
    List<String> groups() {
        return groups;
    }

    /** The groups of the word with this hash, as bits. */
    int of(long hash) {
        int word = words.find(hash);
        return word < 0 ? 0 : bits[word];
    }

    /** The groups of all words of a class or an address. */
    int of(AttributeTokens tokens) {
        int out = 0;
        while (tokens.next()) {
            int word = tokens.find(words);
            out |= word < 0 ? 0 : bits[word];
        }
        return out;
    }
}
