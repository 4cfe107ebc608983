package io.github.nutgraf.evidence;

import io.github.nutgraf.text.TableFile;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Reads a list of words: one a line, up to the first tab; {@code #} begins a comment line. */
final class WordSet {

    private WordSet() {}

    static Set<String> load(String resource) {
        Set<String> out = new HashSet<>();
        for (String[] row : TableFile.rows(WordSet.class, resource)) {
            out.add(row[0].strip());
        }
        return Collections.unmodifiableSet(out);
    }
}
