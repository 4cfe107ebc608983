package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads tables of data, and tells them from tables that only lay out the page. */
final class Tables {

    /** A cell of more words, or of more blocks, holds a part of the story and no datum. */
    private static final int LONGEST_CELL = 60;

    private static final int MOST_BLOCKS = 4;

    private final StoryRange story;
    private final Page page;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Tables(StoryRange story) {
        this.story = story;
        this.page = story.page;
    }

    /** Whether a table holds data, most of which was taken for story. */
    boolean isData(int table) {
        return known.computeIfAbsent(table, this::looksLikeData);
    }

    private boolean looksLikeData(int table) {
        @Nullable Element element = page.element(table);
        if (element == null
                || element.attr("role").equals("presentation")
                || story.keptIn(table) * 2 < story.blocksIn(table)) {
            return false;
        }
        int rows = 0;
        int cells = 0;
        for (int i = table + 1; i < page.end(table); i++) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.TABLE) {
                return false;
            }
            if (tag == TagType.TR) {
                rows++;
            } else if (tag == TagType.TD || tag == TagType.TH) {
                cells++;
                if (tooLong(i)) {
                    return false;
                }
            }
        }
        return rows >= 2 && cells >= rows + 2;
    }

    private boolean tooLong(int cell) {
        return story.wordsIn(cell) > LONGEST_CELL || story.blocksIn(cell) > MOST_BLOCKS;
    }

    Block.Table read(int table) {
        @Nullable String caption = null;
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        List<Block.Table.Cell> row = new ArrayList<>();
        boolean head = false;
        for (int i = table + 1; i < page.end(table); i++) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.CAPTION && story.blocksIn(i) > 0) {
                caption = cell(i, false).text();
            } else if (tag == TagType.THEAD) {
                head = true;
            } else if (tag == TagType.TBODY || tag == TagType.TFOOT) {
                head = false;
            } else if (tag == TagType.TR) {
                row = new ArrayList<>();
                rows.add(row);
            } else if (tag == TagType.TD || tag == TagType.TH) {
                row.add(cell(i, head || tag == TagType.TH));
            }
        }
        rows.removeIf(cells -> cells.stream().allMatch(cell -> cell.text().isEmpty()));
        return new Block.Table(caption, rows);
    }

    private Block.Table.Cell cell(int node, boolean header) {
        List<RichText> parts = new ArrayList<>();
        for (int b = story.from(node); b < story.to(node); b++) {
            parts.add(story.rich(b).onOneLine());
        }
        RichText text = RichText.joined(parts, " ");
        return new Block.Table.Cell(text.text(), text.spans(), header);
    }
}
