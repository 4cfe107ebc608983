package io.github.nutgraf.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Gradient-boosted regression trees (Friedman 2001), each filled up to a perfect binary tree of the same depth: the
 * children of the {@code i}-th split are the splits {@code 2i + 1} and {@code 2i + 2}, and a leaf that stands higher is
 * repeated below.
 *
 * <p>A walk down is then the same few steps for every tree without a branch to guess wrong, which is what scoring costs
 * (Asadi, Lin and de Vries 2014, "predication"). The first trees already tell most blocks of a page, links and labels
 * and long paragraphs, so the training program notes sums at which scoring may stop (a cascade, Viola and Jones 2001).
 */
public final class Trees {

    /**
     * No row has more features. At 160, what one split looks at in several rows falls on few places of the nearest memory,
     * which took a fifth longer.
     */
    private static final int WIDTH = 184;

    /** So many rows are scored together: their keys and a tree fit the nearest memory. */
    private static final int ROWS = 32;

    /** About where the blocks that scoring gives up would end, and those that it is sure of. */
    private static final double GIVEN_UP = -5;

    private static final double TAKEN = 4.6;

    private final int trees;
    private final int depth;

    /** The splits of all trees: the threshold as a {@linkplain #key key} in the upper half, the feature in the lower. */
    private final long[] splits;

    private final float[] leaves;
    private final float base;

    /** Looks at the sum, by rising number of trees. */
    private final Stop[] stops;

    /**
     * Where scoring may stop.
     *
     * @param trees after so many trees
     * @param hopeless with a sum below this: the block is no story
     * @param sure with a sum above this: the block is story
     */
    public record Stop(int trees, float hopeless, float sure) {}

    private Trees(TreeFile file) throws IOException {
        this.trees = file.roots().length;
        this.base = file.base();
        this.stops = file.stops();
        this.depth = file.depth();
        int[] feature = file.feature();
        float[] number = file.number();
        for (int f : feature) {
            if (f != TreeFile.LEAF && f >= WIDTH) {
                throw new IOException("feature " + f + " of a tree: rows have no more than " + WIDTH);
            }
        }
        int inner = (1 << depth) - 1;
        splits = new long[trees * inner];
        leaves = new float[trees * (inner + 1)];
        int[] source = new int[2 * inner + 1];
        for (int t = 0; t < trees; t++) {
            source[0] = file.roots()[t];
            for (int i = 0; i < inner; i++) {
                int node = source[i];
                boolean leaf = feature[node] == TreeFile.LEAF;
                source[2 * i + 1] = leaf ? node : file.left(node);
                source[2 * i + 2] = leaf ? node : file.right(node);
                splits[t * inner + i] = leaf ? 0 : (long) key(number[node]) << 32 | feature[node];
            }
            for (int i = 0; i <= inner; i++) {
                leaves[t * (inner + 1) + i] = number[source[inner + i]];
            }
        }
    }

    /**
     * Reads the trees of a model's file.
     *
     * @throws IOException if the stream ends early, or a tree is too deep
     */
    public static Trees read(InputStream stream) throws IOException {
        return new Trees(TreeFile.read(stream));
    }

    /** An int that compares as the float does, so that a comparison is a subtraction. */
    private static int key(float value) {
        // Adding zero turns -0 into 0: the two are equal as floats.
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    private static void setKeys(float[] values, int[] keys, int row) {
        for (int i = 0; i < values.length; i++) {
            keys[row + i] = key(values[i]);
        }
    }

    /**
     * 1 if the feature is below the threshold, else 0.
     *
     * @param row where the row's keys begin
     */
    private static int less(long split, int[] keys, int row) {
        return (int) ((keys[row + (int) split] - (split >> 32)) >>> 63);
    }

    /**
     * Scores rows some at a time, tree by tree: so each tree is read from the nearest memory for all but the first of
     * them. For one thread.
     */
    public final class Scorer {

        /** Rows taken together. */
        private final int together;

        /** Behind the rows stands one that fills up the last four. */
        private final int[] keys;

        private final double[] sums;

        /** Which rows are not settled yet. */
        private final int[] open;

        private final int[] numbers;
        private int rows;

        /** @param most rows that will be added */
        public Scorer(int most) {
            together = Math.max(1, Math.min(ROWS, most));
            keys = new int[(together + 1) * WIDTH];
            sums = new double[together + 1];
            open = new int[together + 3];
            numbers = new int[together];
        }

        /** Adds a row; its probability may stand in {@code out} only after {@link #finish}. */
        public void add(int number, float[] row, double[] out) {
            setKeys(row, keys, rows * WIDTH);
            numbers[rows++] = number;
            if (rows == together) {
                finish(out);
            }
        }

        /** Sets the probabilities of the rows added, at their numbers: that each is story, 0 to 1. */
        public void finish(double[] out) {
            int left = rows;
            for (int r = 0; r < rows; r++) {
                sums[r] = base;
                open[r] = r;
            }
            int from = 0;
            for (Stop stop : stops) {
                add(from, stop.trees(), left);
                from = stop.trees();
                left = settle(stop, left);
            }
            add(from, trees, left);
            for (int r = 0; r < rows; r++) {
                out[numbers[r]] = 1 / (1 + Math.exp(-sums[r]));
            }
            rows = 0;
        }

        /** Adds the leaves of some trees to the open rows' sums. */
        private void add(int from, int to, int left) {
            Arrays.fill(open, left, left + 3, together);
            for (int t = from; t < to; t++) {
                for (int k = 0; k < left; k += 4) {
                    addFour(t, k);
                }
            }
        }

        /** Four rows go down a tree side by side: while one waits for the answer of a split, the others take their step. */
        private void addFour(int tree, int k) {
            long[] all = splits;
            int[] values = keys;
            int inner = (1 << depth) - 1;
            int from = tree * inner;
            int row0 = open[k];
            int row1 = open[k + 1];
            int row2 = open[k + 2];
            int row3 = open[k + 3];
            int i0 = 0;
            int i1 = 0;
            int i2 = 0;
            int i3 = 0;
            for (int level = 0; level < depth; level++) {
                i0 = 2 * i0 + 2 - less(all[from + i0], values, row0 * WIDTH);
                i1 = 2 * i1 + 2 - less(all[from + i1], values, row1 * WIDTH);
                i2 = 2 * i2 + 2 - less(all[from + i2], values, row2 * WIDTH);
                i3 = 2 * i3 + 2 - less(all[from + i3], values, row3 * WIDTH);
            }
            int firstLeaf = firstLeaf(tree);
            sums[row0] += leaves[firstLeaf + i0];
            sums[row1] += leaves[firstLeaf + i1];
            sums[row2] += leaves[firstLeaf + i2];
            sums[row3] += leaves[firstLeaf + i3];
        }

        /** How many rows are left open. */
        private int settle(Stop stop, int left) {
            int still = 0;
            for (int k = 0; k < left; k++) {
                int r = open[k];
                if (sums[r] < stop.hopeless()) {
                    sums[r] = GIVEN_UP;
                } else if (sums[r] > stop.sure()) {
                    sums[r] = TAKEN;
                } else {
                    open[still++] = r;
                }
            }
            return still;
        }
    }

    /** What the number of a leaf in its tree, splits counted, is added to. */
    private int firstLeaf(int tree) {
        // Behind the splits of all trees before this one stand as many leaves and one more a tree.
        int inner = (1 << depth) - 1;
        return tree * (inner + 1) - inner;
    }

    /**
     * How much each feature moved the sum for this row, by the path it took: the change of the expected value at every
     * split goes to the split's feature (Saabas 2014).
     */
    public double[] contributions(float[] row) {
        int[] keys = new int[row.length];
        setKeys(row, keys, 0);
        double[] out = new double[row.length];
        int inner = (1 << depth) - 1;
        for (int t = 0; t < trees; t++) {
            double[] expected = expectedValues(t);
            int i = 0;
            while (i < inner) {
                long split = splits[t * inner + i];
                int next = 2 * i + 2 - less(split, keys, 0);
                out[(int) split] += expected[next] - expected[i];
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
