package io.github.nutgraf.field.shared;

import io.github.nutgraf.text.TableFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A logistic regression over what is true of a value: how likely it is right. Its weights stand in a table. */
public final class Odds {

    /** In the table, for what is true of every value. */
    public static final String BIAS = "bias";

    private final Map<String, Double> weights;

    public Odds(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Reads the weights from a table beside a class: name and log-odds. */
    public static Odds read(Class<?> owner, String table) {
        Map<String, Double> out = new HashMap<>();
        for (String[] row : TableFile.rows(owner, table)) {
            out.put(row[0], Double.valueOf(row[1]));
        }
        return new Odds(out);
    }

    /** The chance that a value is right of which this is true, 0 to 1; names that are not in the table say nothing. */
    public double chance(Set<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
