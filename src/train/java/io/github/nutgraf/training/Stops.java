package io.github.nutgraf.training;

import io.github.nutgraf.story.Trees.Stop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Finds the sums from which the trees that are left change no decision. */
final class Stops {

    /** A look costs about what a tree does; before some twenty trees no sum is far enough from the border. */
    private static final int[] AFTER = {20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 95, 110, 130, 150};

    /** The log-odds of 0.1: what ends below it is neither chosen nor used to fill a gap. */
    private static final float WANTED = -2.2f;

    /** The log-odds of 0.9: what ends above it is chosen on every page. */
    private static final float CERTAIN = 2.2f;

    /** Of so many blocks a stop may mistake one. */
    private static final int BLOCKS_PER_MISTAKE = 20_000;

    /** The pages trained on are told apart earlier than others, by about this. */
    private static final float SLACK = 0.1f;

    private Stops() {}

    static List<Stop> of(Booster booster, DMatrix matrix, int trees) throws XGBoostError {
        float[] last = sums(booster, matrix, trees);
        List<Stop> out = new ArrayList<>();
        for (int after : AFTER) {
            if (after < trees) {
                float[] sums = sums(booster, matrix, after);
                out.add(new Stop(
                        after, extreme(sums, last, 1, WANTED) - SLACK, -extreme(sums, last, -1, -CERTAIN) + SLACK));
            }
        }
        return out;
    }

    private static float[] sums(Booster booster, DMatrix matrix, int trees) throws XGBoostError {
        float[][] predicted = booster.predict(matrix, true, trees);
        float[] out = new float[predicted.length];
        for (int b = 0; b < out.length; b++) {
            out[b] = predicted[b][0];
        }
        return out;
    }

    /** The lowest of the sums, all times {@code sign}, of blocks that end above a border, some mistakes apart. */
    private static float extreme(float[] sums, float[] last, int sign, float border) {
        float[] above = new float[last.length];
        int n = 0;
        for (int b = 0; b < last.length; b++) {
            if (sign * last[b] > border) {
                above[n++] = sign * sums[b];
            }
        }
        Arrays.sort(above, 0, n);
        return n == 0 ? Float.NEGATIVE_INFINITY : above[Math.min(n - 1, last.length / BLOCKS_PER_MISTAKE)];
    }
}
