package io.github.nutgraf.story;

import io.github.nutgraf.text.Streams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Trees as a model's file holds them, each node in its place: the left child of a split follows it, the right one stands
 * further on.
 *
 * @param base what every sum begins with
 * @param stops looks at the sum, by rising number of trees
 * @param roots by tree: its first node
 * @param feature by node: what it asks for; {@link #LEAF} for a leaf
 * @param number by node: the threshold, or what the leaf adds
 * @param toRight by node: how many nodes on the right child stands
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares it.
record TreeFile(float base, Trees.Stop[] stops, int[] roots, int[] feature, float[] number, int[] toRight) {

    static final int LEAF = 255;

    /** A perfect tree doubles with every level; models are trained to a depth of 6. */
    private static final int DEEPEST = 12;

    int left(int split) {
        return split + 1;
    }

    int right(int split) {
        return split + toRight[split];
    }

    /** The depth of the deepest tree; children stand behind their parent, so one pass does. */
    int depth() throws IOException {
        int[] depths = new int[feature.length];
        int deepest = 0;
        for (int i = 0; i < feature.length; i++) {
            deepest = Math.max(deepest, depths[i]);
            if (feature[i] != LEAF) {
                depths[left(i)] = depths[i] + 1;
                depths[right(i)] = depths[i] + 1;
            }
        }
        if (deepest > DEEPEST) {
            throw new IOException("trees of depth " + deepest);
        }
        return deepest;
    }

    /**
     * Reads trees: base score, count of stops; a stop is a count of trees and two floats; count of trees, count of nodes;
     * the trees' roots; a node is a feature byte, a float and, unless it is a leaf, the byte that leads right. The left
     * child of a node follows it, the right one is that many nodes on; a leaf has the feature {@link #LEAF}.
     *
     * @throws IOException if the stream ends early
     */
    static TreeFile read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Streams.read(stream));
        try {
            return read(in);
        } catch (BufferUnderflowException e) {
            throw new EOFException("trees that end after " + in.capacity() + " bytes");
        }
    }

    private static TreeFile read(ByteBuffer in) throws IOException {
        float base = in.getFloat();
        Trees.Stop[] stops = new Trees.Stop[in.getInt()];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = new Trees.Stop(in.getInt(), in.getFloat(), in.getFloat());
        }
        int[] roots = new int[in.getInt()];
        int nodes = in.getInt();
        for (int t = 0; t < roots.length; t++) {
            roots[t] = in.getInt();
        }
        int[] feature = new int[nodes];
        float[] number = new float[nodes];
        int[] right = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = Byte.toUnsignedInt(in.get());
            number[i] = in.getFloat();
            right[i] = feature[i] == LEAF ? 0 : Byte.toUnsignedInt(in.get());
        }
        return new TreeFile(base, stops, roots, feature, number, right);
    }
}
