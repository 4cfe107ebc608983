package io.github.nutgraf.body;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Gradient-boosted regression trees (Friedman 2001) flattened into arrays: the left child of a node follows it, the
 * right one is {@code right} nodes on; a leaf has the feature {@link #LEAF} and its value in {@code number}.
 *
 * <p>Most blocks of a page are links and labels that the first trees already rule out, so scoring stops after
 * {@link #FIRST_LOOK} trees where the sum is hopeless.
 */
public final class Trees {

    private static final int LEAF = 255;

    /** After so many trees a hopeless block is given up. */
    private static final int FIRST_LOOK = 40;

    /** Below this sum no block of the corpus recovers in the remaining trees. */
    private static final float HOPELESS = -4.5f;

    private final int[] roots;
    private final short[] feature;
    private final float[] number;
    private final short[] right;
    private final float base;

    private Trees(int[] roots, short[] feature, float[] number, short[] right, float base) {
        this.roots = roots;
        this.feature = feature;
        this.number = number;
        this.right = right;
        this.base = base;
    }

    /**
     * Reads trees: base score, count of trees, count of nodes; the trees' roots; a node is a feature
     * byte, a float and, unless it is a leaf, the byte that leads right.
     *
     * @throws IOException if the stream ends early
     */
    public static Trees read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        float base = in.readFloat();
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        for (int t = 0; t < roots.length; t++) {
            roots[t] = in.readInt();
        }
        short[] feature = new short[nodes];
        float[] number = new float[nodes];
        short[] right = new short[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = (short) in.readUnsignedByte();
            number[i] = in.readFloat();
            right[i] = (short) (feature[i] == LEAF ? 0 : in.readUnsignedByte());
        }
        return new Trees(roots, feature, number, right, base);
    }

    /** The probability that the row is story, 0 to 1. */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-margin(row)));
    }

    private double margin(float[] row) {
        double sum = base;
        for (int t = 0; t < roots.length; t++) {
            if (t == FIRST_LOOK && sum < HOPELESS) {
                break;
            }
            sum += leaf(roots[t], row);
        }
        return sum;
    }

    private float leaf(int root, float[] row) {
        int node = root;
        while (feature[node] != LEAF) {
            node += row[feature[node]] < number[node] ? 1 : right[node];
        }
        return number[node];
    }

    /**
     * How much each feature moved the sum for this row, by the path it took: the change of the expected value at every
     * split goes to the split's feature (Saabas 2014).
     */
    public double[] contributions(float[] row) {
        double[] expected = expectedValues();
        double[] out = new double[row.length];
        for (int root : roots) {
            int node = root;
            while (feature[node] != LEAF) {
                int next = node + (row[feature[node]] < number[node] ? 1 : right[node]);
                out[feature[node]] += expected[next] - expected[node];
                node = next;
            }
        }
        return out;
    }

    /** The mean of the leaves below each node; children stand behind their parent, so one pass from the end does. */
    private double[] expectedValues() {
        double[] out = new double[feature.length];
        for (int i = feature.length - 1; i >= 0; i--) {
            out[i] = feature[i] == LEAF ? number[i] : (out[i + 1] + out[i + right[i]]) / 2;
        }
        return out;
    }

    @Override
    public String toString() {
        return roots.length + " trees, " + feature.length + " nodes, " + Arrays.hashCode(number);
    }
}
