package io.github.nutgraf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource of lines {@code language, kind, word}: which words are of a kind, in all languages or in one. A line without
 * columns is a name, kept by its {@link NameWords#key}.
 */
final class WordTable {

    private static final int LONGEST_PHRASE = 5;

    private final Set<String> rows = new HashSet<>();

    private WordTable() {}

    /** Reads {@code name} beside this class. */
    static WordTable read(String name) {
        WordTable table = new WordTable();
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int first = line.indexOf('\t');
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                if (first < 0) {
                    table.rows.add(NameWords.key(line));
                    continue;
                }
                table.rows.add(line);
                table.rows.add(line.substring(first + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    /** Whether the name stands in the table, however it is spaced and punctuated. */
    boolean hasName(String name) {
        return rows.contains(NameWords.key(name));
    }

    /** Whether the lower-case word is of this kind in any language. */
    boolean has(String kind, String word) {
        return rows.contains(kind + '\t' + word);
    }

    /** Whether the lower-case word is of this kind in the language. */
    boolean has(@Nullable String language, String kind, String word) {
        return rows.contains(language + '\t' + kind + '\t' + word);
    }

    /** How many of the leading words, from {@code from}, make the longest phrase of this kind; 0 if none do. */
    int phrase(String kind, String[] words, int from) {
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int n = 1; n <= LONGEST_PHRASE && from + n <= words.length; n++) {
            if (n > 1) {
                phrase.append(' ');
            }
            phrase.append(words[from + n - 1].toLowerCase(Locale.ROOT));
            if (has(kind, phrase.toString()) || has(kind, NameWords.bare(phrase.toString()))) {
                longest = n;
            }
        }
        return longest;
    }
}
