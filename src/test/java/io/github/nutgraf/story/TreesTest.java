package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final int LEAF = 255;

    /** More than are scored together, and none of the numbers by which rows go side by side divides it. */
    private static final int ROWS = 75;

    private static void split(DataOutputStream out, int feature, float threshold, int right) throws IOException {
        out.writeByte(feature);
        out.writeFloat(threshold);
        out.writeByte(right);
    }

    private static void leaf(DataOutputStream out, float value) throws IOException {
        out.writeByte(LEAF);
        out.writeFloat(value);
    }

    /** Two trees, of one split and of two; with a stop after the first below -0.5, or without. */
    private static byte[] model(boolean stop, int feature) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeFloat(0.25f);
        out.writeInt(stop ? 1 : 0);
        if (stop) {
            out.writeInt(1);
            out.writeFloat(-0.5f);
            out.writeFloat(100);
        }
        out.writeInt(2);
        out.writeInt(8);
        out.writeInt(0);
        out.writeInt(3);
        split(out, feature, 0.5f, 2);
        leaf(out, -1);
        leaf(out, 1);
        split(out, 1, 0, 2);
        leaf(out, -0.5f);
        split(out, 0, 2, 2);
        leaf(out, 0.125f);
        leaf(out, 0.75f);
        return bytes.toByteArray();
    }

    private static float[] row(int r) {
        float[] out = new float[160];
        out[0] = r % 5 - 1.5f;
        out[1] = r % 3 - 1;
        return out;
    }

    private static double first(float[] row) {
        return 0.25 + (row[0] < 0.5 ? -1 : 1);
    }

    private static double sum(float[] row) {
        return first(row) + (row[1] < 0 ? -0.5 : row[0] < 2 ? 0.125 : 0.75);
    }

    private static double[] scores(byte[] model) throws IOException {
        Trees.Scorer scorer = Trees.read(new ByteArrayInputStream(model)).new Scorer(ROWS);
        double[] out = new double[ROWS];
        for (int r = 0; r < ROWS; r++) {
            scorer.add(r, row(r), out);
        }
        scorer.finish(out);
        return out;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    @Test
    void everyRowGoesDownEveryTree() throws IOException {
        double[] scores = scores(model(false, 0));

        for (int r = 0; r < ROWS; r++) {
            assertThat(scores[r]).as("row %d", r).isCloseTo(probability(sum(row(r))), within(1e-6));
        }
    }

    @Test
    void whatAStopSettlesIsLookedAtNoMore() throws IOException {
        double[] scores = scores(model(true, 0));

        for (int r = 0; r < ROWS; r++) {
            double sum = first(row(r)) < -0.5 ? -5 : sum(row(r));
            assertThat(scores[r]).as("row %d", r).isCloseTo(probability(sum), within(1e-6));
        }
    }

    @Test
    void modelsThatDoNotFitAreRefused() throws IOException {
        byte[] wide = model(false, 200);
        byte[] cut = Arrays.copyOf(wide, wide.length - 3);

        assertThatThrownBy(() -> Trees.read(new ByteArrayInputStream(wide)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("feature 200");
        assertThatThrownBy(() -> Trees.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }
}
