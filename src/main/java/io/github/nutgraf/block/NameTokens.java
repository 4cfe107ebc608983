package io.github.nutgraf.block;

import io.github.nutgraf.text.AttributeTokens;
import io.github.nutgraf.text.IntList;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tokens of an element's class, id and role that may say what it is, each once. Left out is what says how it looks:
 * style sheets of utilities ({@code md:border-b-2}) hang dozens of such words on every element. Left out are hashes, too,
 * which tools make of names.
 */
public final class NameTokens {

    /** Shorter tokens are sides, sizes and pieces of hashes. */
    private static final int SHORTEST = 3;

    /** Longer values are cut off here. */
    private static final int LONGEST_VALUE = 400;

    private static final Vocabulary STYLE_WORDS = Vocabulary.of(TableFile.words(NameTokens.class, "style-words.tsv"));

    private final AttributeTokens tokens = new AttributeTokens();
    private final IntList seen = new IntList();
    private String value = "";
    private int end;

    /** Where the next name begins, or white space in front of it. */
    private int at;

    /** Begins with another element. */
    void begin() {
        seen.clear();
    }

    /** Goes on with a value of the element: names parted by white space. */
    void read(String newValue) {
        value = newValue;
        end = Math.min(newValue.length(), LONGEST_VALUE);
        at = 0;
        tokens.over("", 0);
    }

    /** Goes to the next token; false if there is none. */
    boolean next() {
        while (true) {
            while (tokens.next()) {
                if (tokens.length() >= SHORTEST && !tokens.isPieceOfHash() && tokens.find(STYLE_WORDS) < 0) {
                    return true;
                }
            }
            if (!nextName()) {
                return false;
            }
        }
    }

    private boolean nextName() {
        int from = at;
        while (from < end && value.charAt(from) <= ' ') {
            from++;
        }
        int to = from;
        boolean utility = from < end && (value.charAt(from) == '-' || value.charAt(from) == '!');
        while (to < end && value.charAt(to) > ' ') {
            utility |= ":[/".indexOf(value.charAt(to)) >= 0;
            to++;
        }
        at = to;
        tokens.over(value, from, utility ? from : to);
        return from < end;
    }

    /** The token's number in a vocabulary, the first time that the element has it; else -1. */
    int find(Vocabulary vocabulary) {
        int number = tokens.find(vocabulary);
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == number) {
                return -1;
            }
        }
        if (number >= 0) {
            seen.add(number);
        }
        return number;
    }

    /** The different tokens of some values. */
    public static Set<String> of(String... values) {
        Set<String> out = new LinkedHashSet<>();
        NameTokens names = new NameTokens();
        for (String each : values) {
            names.read(each);
            while (names.next()) {
                out.add(names.tokens.text());
            }
        }
        return out;
    }
}
