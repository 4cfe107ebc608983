package io.github.nutgraf.body;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gradient-boosted regression trees (Friedman 2001), each filled up to a perfect binary tree of the same depth: the
 * children of the {@code i}-th split are the splits {@code 2i + 1} and {@code 2i + 2}, and a leaf that stands higher is
 * repeated below.
 *
 * <p>A walk down is then the same few steps for every tree without a branch to guess wrong, which is what scoring costs
 * (Asadi, Lin and de Vries 2014, "predication"). Most blocks of a page are links and labels that the first trees already
 * rule out, so scoring stops after {@link #FIRST_LOOK} trees where the sum is hopeless.
 */
public final class Trees {

    private static final int LEAF = 255;

    /** A perfect tree doubles with every level; models are trained to a depth of 6. */
    private static final int DEEPEST = 12;

    /** After so many trees a hopeless block is given up. */
    private static final int FIRST_LOOK = 40;

    /** Below this sum no block of the corpus recovers in the remaining trees. */
    private static final float HOPELESS = -4.5f;

    private final int trees;
    private final int depth;

    /** The splits of all trees: the threshold as a {@linkplain #key key} in the upper half, the feature in the lower. */
    private final long[] splits;

    private final float[] leaves;
    private final float base;

    private Trees(int[] roots, int[] feature, float[] number, int[] right, float base) throws IOException {
        this.trees = roots.length;
        this.base = base;
        this.depth = depth(feature, right);
        int inner = (1 << depth) - 1;
        splits = new long[trees * inner];
        leaves = new float[trees * (inner + 1)];
        int[] source = new int[2 * inner + 1];
        for (int t = 0; t < trees; t++) {
            source[0] = roots[t];
            for (int i = 0; i < inner; i++) {
                int node = source[i];
                boolean leaf = feature[node] == LEAF;
                source[2 * i + 1] = leaf ? node : node + 1;
                source[2 * i + 2] = leaf ? node : node + right[node];
                splits[t * inner + i] = leaf ? 0 : (long) key(number[node]) << 32 | feature[node];
            }
            for (int i = 0; i <= inner; i++) {
                leaves[t * (inner + 1) + i] = number[source[inner + i]];
            }
        }
    }

    /** The depth of the deepest tree; children stand behind their parent, so one pass does. */
    private static int depth(int[] feature, int[] right) throws IOException {
        int[] depths = new int[feature.length];
        int deepest = 0;
        for (int i = 0; i < feature.length; i++) {
            deepest = Math.max(deepest, depths[i]);
            if (feature[i] != LEAF) {
                depths[i + 1] = depths[i] + 1;
                depths[i + right[i]] = depths[i] + 1;
            }
        }
        if (deepest > DEEPEST) {
            throw new IOException("trees of depth " + deepest);
        }
        return deepest;
    }

    /**
     * Reads trees: base score, count of trees, count of nodes; the trees' roots; a node is a feature
     * byte, a float and, unless it is a leaf, the byte that leads right. The left child of a node follows it, the right
     * one is that many nodes on; a leaf has the feature {@link #LEAF}.
     *
     * @throws IOException if the stream ends early, or a tree is too deep
     */
    public static Trees read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        float base = in.readFloat();
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        for (int t = 0; t < roots.length; t++) {
            roots[t] = in.readInt();
        }
        int[] feature = new int[nodes];
        float[] number = new float[nodes];
        int[] right = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = in.readUnsignedByte();
            number[i] = in.readFloat();
            right[i] = feature[i] == LEAF ? 0 : in.readUnsignedByte();
        }
        return new Trees(roots, feature, number, right, base);
    }

    /** An int that compares as the float does, so that a comparison is a subtraction. */
    private static int key(float value) {
        // Adding zero turns -0 into 0: the two are equal as floats.
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    private static int feature(long split) {
        return (int) split;
    }

    /** 1 if the feature is below the threshold, else 0. */
    private static int less(long split, int[] keys) {
        return (int) ((keys[feature(split)] - (split >> 32)) >>> 63);
    }

    /** Scores row after row; for one thread. */
    public final class Scorer {

        private final int[] keys = new int[LEAF + 1];

        /** The probability that the row is story, 0 to 1. */
        public double probability(float[] row) {
            setKeys(row);
            return 1 / (1 + Math.exp(-margin()));
        }

        private void setKeys(float[] row) {
            for (int i = 0; i < row.length; i++) {
                keys[i] = key(row[i]);
            }
        }

        private double margin() {
            double sum = base;
            for (int t = 0; t < trees; t++) {
                if (t == FIRST_LOOK && sum < HOPELESS) {
                    break;
                }
                sum += leaf(t);
            }
            return sum;
        }

        private float leaf(int tree) {
            int inner = (1 << depth) - 1;
            int from = tree * inner;
            int i = 0;
            for (int level = 0; level < depth; level++) {
                i = 2 * i + 2 - less(splits[from + i], keys);
            }
            // Behind the splits of all trees before this one stand as many leaves and one more a tree.
            return leaves[from + tree + i - inner];
        }
    }

    /** The probability that the row is story, 0 to 1. */
    public double probability(float[] row) {
        return new Scorer().probability(row);
    }

    /**
     * How much each feature moved the sum for this row, by the path it took: the change of the expected value at every
     * split goes to the split's feature (Saabas 2014).
     */
    public double[] contributions(float[] row) {
        Scorer scorer = new Scorer();
        scorer.setKeys(row);
        double[] out = new double[row.length];
        int inner = (1 << depth) - 1;
        for (int t = 0; t < trees; t++) {
            double[] expected = expectedValues(t);
            int i = 0;
            while (i < inner) {
                long split = splits[t * inner + i];
                int next = 2 * i + 2 - less(split, scorer.keys);
                out[feature(split)] += expected[next] - expected[i];
                i = next;
            }
        }
        return out;
    }

    /** The mean of the leaves below each split of a tree, the leaves themselves behind. */
    private double[] expectedValues(int tree) {
        int inner = (1 << depth) - 1;
        double[] out = new double[2 * inner + 1];
        for (int i = out.length - 1; i >= 0; i--) {
            out[i] = i < inner ? (out[2 * i + 1] + out[2 * i + 2]) / 2 : leaves[tree * (inner + 1) + i - inner];
        }
        return out;
    }

    @Override
    public String toString() {
        return trees + " trees of depth " + depth;
    }
}
