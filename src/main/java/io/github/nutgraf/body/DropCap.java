package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells a drop cap: the first letter of a text in an element of its own. White space behind it parts no word, unless the
 * letter is a word by itself.
 */
final class DropCap {

    private static final Map<String, String> WORDS = load();

    private DropCap() {}

    /** Whether a text node that opens a block is a drop cap whose word goes on behind white space. */
    static boolean is(Page page, int node, int container) {
        @Nullable TextNode text = page.text(node);
        int parent = page.parent(node);
        if (text == null || parent <= container || page.end(parent) != node + 1 || parent != node - 1) {
            return false;
        }
        String letter = text.getWholeText().strip();
        return letter.length() == 1
                && Character.isUpperCase(letter.charAt(0))
                && !isWord(letter.toLowerCase(Locale.ROOT), PageLanguage.of(page));
    }

    private static boolean isWord(String letter, @Nullable String language) {
        String primary =
                language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        @Nullable String letters = WORDS.get(primary);
        return letters == null
                ? WORDS.values().stream().anyMatch(word -> word.contains(letter))
                : letters.contains(letter);
    }

    private static Map<String, String> load() {
        Map<String, String> out = new HashMap<>();
        for (String[] row : TableFile.rows(DropCap.class, "one-letter-words.tsv")) {
            out.put(row[0], row[1]);
        }
        return Map.copyOf(out);
    }
}
