package io.github.nutgraf.block;

import io.github.nutgraf.text.AttributeTokens;
import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Weights of class and id tokens and of words: the smoothed log-odds that a block with the token is story, learned from
 * annotated pages. Only tokens of at least 20 sites are in the tables, so that no site's own names are.
 */
public final class TokenWeights {

    /** Blocks of more words are told by other signs; their words are not looked at. */
    static final int LONGEST_SCORED = 30;

    /** Longer class and id values are cut off here. */
    private static final int LONGEST_VALUE = 400;

    private final Vocabulary classTokens = new Vocabulary();
    private final float[] classWeights;
    private final Vocabulary words = new Vocabulary();
    private final float[] wordWeights;

    public TokenWeights(Map<String, Float> classTokens, Map<String, Float> words) {
        this.classWeights = fill(this.classTokens, classTokens);
        this.wordWeights = fill(this.words, words);
    }

    private static float[] fill(Vocabulary vocabulary, Map<String, Float> table) {
        float[] out = new float[table.size()];
        table.forEach((token, weight) -> out[vocabulary.add(token)] = weight);
        return out;
    }

    /**
     * Reads the two tables: a token, a tab, its weight a line.
     *
     * @throws IOException if a stream fails
     */
    public static TokenWeights read(InputStream classTokens, InputStream words) throws IOException {
        return new TokenWeights(table(classTokens), table(words));
    }

    private static Map<String, Float> table(InputStream in) throws IOException {
        Map<String, Float> out = new HashMap<>();
        for (String[] row : TableFile.rows(in)) {
            out.put(row[0], Float.valueOf(row[1]));
        }
        return out;
    }

    /** The sum of the weights of an element's class, id and role, kept within ±4 so that one element cannot decide alone. */
    float tokens(AttributeTokens tokens, String className, String id, String role) {
        float sum = 0;
        int left = LONGEST_VALUE;
        sum = add(sum, tokens.over(className, left));
        left -= className.length() + 1;
        if (left > 0 && !id.isEmpty()) {
            sum = add(sum, tokens.over(id, left));
        }
        left -= id.length() + 1;
        if (left > 0 && !role.isEmpty()) {
            sum = add(sum, tokens.over(role, left));
        }
        return Math.max(-4, Math.min(4, sum));
    }

    private float add(float sum, AttributeTokens tokens) {
        float out = sum;
        while (tokens.next()) {
            int token = tokens.find(classTokens);
            out += token < 0 ? 0 : classWeights[token];
        }
        return out;
    }

    /** The weight of the word with this hash; 0 if it tells nothing. */
    float word(long hash) {
        int found = words.find(hash);
        return found < 0 ? 0 : wordWeights[found];
    }

    /** Splits a class or id value at everything that is no letter and at changes from lower to upper case. */
    public static void split(String value, Consumer<String> sink) {
        AttributeTokens tokens = new AttributeTokens().over(value, LONGEST_VALUE);
        while (tokens.next()) {
            sink.accept(tokens.text());
        }
    }
}
