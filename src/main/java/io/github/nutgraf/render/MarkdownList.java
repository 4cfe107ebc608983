package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;
import java.util.ArrayList;
import java.util.List;

/** A list with the lists in it, an item a line, nested by indentation. */
final class MarkdownList {

    /** An open list: what its items are indented by, and the number of its last item. */
    private static final class Level {
        final boolean ordered;
        final String indent;
        boolean otherMarker;
        int number;

        Level(boolean ordered, String indent, boolean otherMarker) {
            this.ordered = ordered;
            this.indent = indent;
            this.otherMarker = otherMarker;
        }
    }

    private MarkdownList() {}

    /**
     * Writes a list.
     *
     * @param otherMarkers whether the block before was a list: with the same markers the two would be one
     */
    static void write(StringBuilder out, Block.ListBlock list, boolean otherMarkers) {
        List<Level> open = new ArrayList<>();
        String inside = "";
        for (Block.ListBlock.Item item : list.items()) {
            int depth = Math.min(Math.min(item.depth(), open.size()), DisplayText.MAX_LIST_DEPTH);
            while (open.size() > depth + 1) {
                open.remove(open.size() - 1);
            }
            if (open.size() == depth) {
                open.add(new Level(item.ordered(), inside, otherMarkers));
            } else if (open.get(depth).ordered != item.ordered()) {
                Level ended = open.remove(depth);
                open.add(new Level(item.ordered(), ended.indent, ended.otherMarker));
            }
            Level level = open.get(depth);
            String marker = marker(level);
            inside = level.indent + " ".repeat(marker.length());
            out.append(level.indent).append(marker);
            MarkdownInline.write(out, item.text(), item.spans(), MarkdownInline.Place.LINES, inside);
            out.append('\n');
        }
    }

    private static String marker(Level level) {
        if (level.ordered) {
            level.number++;
            return level.number + (level.otherMarker ? ") " : ". ");
        }
        return level.otherMarker ? "* " : "- ";
    }
}
