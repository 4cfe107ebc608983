package io.github.nutgraf.names;

import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource of lines {@code language, kind, word}: which words are of a kind, in all languages or in one. A line without
 * columns is a name, kept by its {@link NameWords#key}.
 */
final class PhraseTable {

    /** By kind; names stand under the empty kind. */
    private final Map<String, Kind> kinds = new HashMap<>();

    private PhraseTable() {}

    /** The words of one kind. */
    private static final class Kind {
        private final Set<String> words = new HashSet<>();
        private final Map<String, Set<String>> byLanguage = new HashMap<>();

        /** By the first word of phrases: how many words the longest has. */
        private final Map<String, Integer> longest = new HashMap<>();

        void add(String language, String phrase) {
            words.add(phrase);
            byLanguage.computeIfAbsent(language, k -> new HashSet<>()).add(phrase);
            String[] parts = NameWords.of(phrase);
            longest.merge(parts[0], parts.length, Math::max);
        }
    }

    /** Reads {@code name} beside this class. */
    static PhraseTable read(String name) {
        PhraseTable table = new PhraseTable();
        for (String[] row : TableFile.rows(PhraseTable.class, name)) {
            if (row.length == 1) {
                table.kind("").words.add(NameWords.key(row[0]));
            } else {
                table.kind(row[1]).add(row[0], row[2]);
            }
        }
        return table;
    }

    private Kind kind(String name) {
        return kinds.computeIfAbsent(name, k -> new Kind());
    }

    /** Whether the name stands in the table, however it is spaced and punctuated. */
    boolean hasName(String name) {
        return has("", NameWords.key(name));
    }

    /** Whether the lower-case word is of this kind in any language. */
    boolean has(String kind, String word) {
        @Nullable Kind words = kinds.get(kind);
        return words != null && words.words.contains(word);
    }

    /** Whether the lower-case word is of this kind in the language. */
    boolean has(@Nullable String language, String kind, String word) {
        @Nullable Kind words = kinds.get(kind);
        @Nullable Set<String> own = words == null || language == null ? null : words.byLanguage.get(language);
        return own != null && own.contains(word);
    }

    /** A quick no: how many words a phrase of this kind that begins with this word may have; 0 if there is none. */
    int longest(String kind, String word) {
        @Nullable Kind words = kinds.get(kind);
        if (words == null) {
            return 0;
        }
        int phrase = words.longest.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        return NameWords.isLabel(word) ? Math.max(1, phrase) : phrase;
    }

    /** How many of the leading words, from {@code from}, make the longest phrase of this kind; 0 if none do. */
    int phrase(String kind, String[] words, int from) {
        int most = from < words.length ? longest(kind, words[from]) : 0;
        if (most == 0) {
            return 0;
        }
        StringBuilder phrase = new StringBuilder();
        int longest = 0;
        for (int n = 1; n <= most && from + n <= words.length; n++) {
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
