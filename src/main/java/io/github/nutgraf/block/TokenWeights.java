package io.github.nutgraf.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Weights of class and id tokens and of words: the smoothed log-odds that a block with the token is story, learned from
 * annotated pages. Only tokens of at least 20 sites are in the tables, so that no site's own names are.
 */
public final class TokenWeights {

    /** Blocks of more words are told by other signs; their words are not looked at. */
    static final int LONGEST_SCORED = 30;

    private final Map<String, Float> classTokens;
    private final Map<String, Float> words;

    public TokenWeights(Map<String, Float> classTokens, Map<String, Float> words) {
        this.classTokens = Map.copyOf(classTokens);
        this.words = Map.copyOf(words);
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
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                out.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
            }
        }
        return out;
    }

    /** The sum of the weights of an attribute value's tokens, kept within ±4 so that one value cannot decide alone. */
    float tokens(String value) {
        float[] sum = new float[1];
        split(value, token -> sum[0] += classTokens.getOrDefault(token, 0f));
        return Math.max(-4, Math.min(4, sum[0]));
    }

    /** The mean weight of a text's words. */
    float words(List<String> list) {
        float sum = 0;
        for (String word : list) {
            sum += words.getOrDefault(word, 0f);
        }
        return list.isEmpty() ? 0 : sum / list.size();
    }

    /** Splits a class or id value at everything that is no letter and at changes from lower to upper case. */
    public static void split(String value, Consumer<String> sink) {
        int n = Math.min(value.length(), 400);
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= n; i++) {
            char c = i < n ? value.charAt(i) : ' ';
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || (c >= 'a' && c <= 'z');
            boolean border = !letter || (upper && i > 0 && Character.isLowerCase(value.charAt(i - 1)));
            if (border && token.length() > 0) {
                if (token.length() > 1) {
                    sink.accept(token.toString());
                }
                token.setLength(0);
            }
            if (letter) {
                token.append((char) (c | 0x20));
            }
        }
    }
}
