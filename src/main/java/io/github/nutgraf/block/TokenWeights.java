package io.github.nutgraf.block;

import io.github.nutgraf.text.TableFile;
import io.github.nutgraf.text.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Weights of class and id tokens and of words: the smoothed log-odds that a block with the token is story, learned from
 * annotated pages. Only tokens of at least 20 sites are in the tables, so that no site's own names are.
 */
public final class TokenWeights {

    /** Blocks of more words are told by other signs; their words are not looked at. */
    static final int LONGEST_SCORED = 30;

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

    /**
     * The sum of the weights of the different tokens of an element's class, id and role, kept within ±4 so that one
     * element cannot decide alone.
     */
    float tokens(NameTokens names, String className, String id, String role) {
        names.begin();
        float sum = add(names, className) + add(names, id) + add(names, role);
        return Math.max(-4, Math.min(4, sum));
    }

    private float add(NameTokens names, String value) {
        float sum = 0;
        names.read(value);
        while (names.next()) {
            int token = names.find(classTokens);
            sum += token < 0 ? 0 : classWeights[token];
        }
        return sum;
    }

    /** The weight of the word with this hash; 0 if it tells nothing. */
    float word(long hash) {
        int found = words.find(hash);
        return found < 0 ? 0 : wordWeights[found];
    }
}
