package io.github.nutgraf.block;

import java.util.ArrayList;
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
    private final StyleFeatures styles;
    private final HeadlineFeatures headline;
    private final CueFeatures cues;
    private final Sink row = new Sink(null);

    public Features(PageContext context) {
        this.context = context;
        this.own = new OwnFeatures(context);
        this.tree = new TreeFeatures(context);
        this.neighbours = new NeighbourFeatures(context);
        this.styles = new StyleFeatures(context);
        this.headline = new HeadlineFeatures(context);
        this.cues = new CueFeatures(context);
    }

    /** The row of a block. */
    public float[] row(int block) {
        return view(block).clone();
    }

    /** The row of a block in an array that the next call fills anew. */
    public float[] view(int block) {
        fill(block, row);
        return row.values;
    }

    /** The names of a row's columns; the page must have a block. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        fill(0, new Sink(names));
        return List.copyOf(names);
    }

    private void fill(int block, Sink sink) {
        sink.begin();
        own.fill(block, sink);
        tree.fill(block, sink);
        neighbours.fill(block, sink);
        styles.fill(block, sink);
        headline.fill(block, sink);
        cues.fill(block, sink);
        context.fill(sink);
    }
}
