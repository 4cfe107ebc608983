package io.github.nutgraf.block;

import java.util.List;

/**
 * One row of numbers a block, what the block scorer sees. The order in which the groups put their values is the order
 * the model was trained on.
 */
public final class Features {

    private final PageContext context;
    private final OwnFeatures own;
    private final TreeFeatures tree;
    private final NeighbourFeatures neighbours;

    public Features(PageContext context) {
        this.context = context;
        this.own = new OwnFeatures(context);
        this.tree = new TreeFeatures(context);
        this.neighbours = new NeighbourFeatures(context);
    }

    /** The row of a block. */
    public float[] row(int block) {
        Sink sink = new Sink(new float[Sink.WIDTH], null);
        fill(block, sink);
        return sink.values;
    }

    /** The names of a row's columns; the page must have a block. */
    public List<String> names() {
        Sink sink = new Sink(new float[Sink.WIDTH], new java.util.ArrayList<>());
        fill(0, sink);
        return List.copyOf(java.util.Objects.requireNonNull(sink.names));
    }

    private void fill(int block, Sink sink) {
        own.fill(block, sink);
        tree.fill(block, sink);
        neighbours.fill(block, sink);
        context.fill(sink);
        sink.finish();
    }
}
