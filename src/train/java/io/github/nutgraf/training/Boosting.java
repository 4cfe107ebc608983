package io.github.nutgraf.training;

import io.github.nutgraf.block.TokenWeights;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains the trees with XGBoost. */
final class Boosting {

    /** Not chosen: seeds do as well as one another on other sites, and a choice would be made for the pages at hand. */
    private static final int SEED = 1;

    private Boosting() {}

    /** The trees in the form that the library reads. */
    static byte[] train(List<TrainingPage> pages, TokenWeights weights) throws XGBoostError, IOException {
        List<Rows> all = pages.parallelStream().map(p -> Rows.of(p, weights)).toList();
        List<String> names = pages.get(0).features(weights).names();
        int n = all.stream().mapToInt(r -> r.rows.size()).sum();
        int width = names.size();
        float[] data = new float[n * width];
        float[] label = new float[n];
        float[] weight = new float[n];
        int k = 0;
        for (Rows rows : all) {
            for (int j = 0; j < rows.label.length; j++, k++) {
                System.arraycopy(rows.rows.get(j), 0, data, k * width, width);
                label[k] = rows.label[j];
                weight[k] = rows.weight[j];
            }
        }
        DMatrix matrix = new DMatrix(data, n, width, Float.NaN);
        matrix.setLabel(label);
        matrix.setWeight(weight);
        int rounds = 220;
        Map<String, Object> parameters = parameters();
        parameters.put("max_depth", 6);
        parameters.put("eta", 0.08);
        parameters.put("subsample", 0.7);
        parameters.put("colsample_bytree", 0.4);
        parameters.put("min_child_weight", 20);
        parameters.put("nthread", 2);
        Booster booster = XGBoost.train(matrix, parameters, rounds, Map.of(), null, null);
        System.err.println(gains(booster, names, names.size()));
        return TreeWriter.write(booster.getModelDump("", false, "text"), 0, Stops.of(booster, matrix, rounds));
    }

    /** What all trees of this project are trained with. */
    static Map<String, Object> parameters() {
        Map<String, Object> out = new HashMap<>();
        out.put("objective", "binary:logistic");
        out.put("base_score", 0.5);
        out.put("tree_method", "hist");
        out.put("max_bin", 64);
        out.put("lambda", 5);
        out.put("seed", SEED);
        return out;
    }

    /** The features that gained most, in a line. */
    static String gains(Booster booster, List<String> names, int most) throws XGBoostError {
        StringBuilder out = new StringBuilder("gain:");
        booster.getScore("", "total_gain").entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .forEach(e -> out.append(' ')
                        .append(names.get(Integer.parseInt(e.getKey().substring(1))))
                        .append('=')
                        .append(Math.round(e.getValue())));
        return out.toString();
    }
}
