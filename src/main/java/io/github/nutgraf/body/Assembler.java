package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the kept text blocks into typed blocks: what stands in one list, quotation or table becomes one. */
final class Assembler {

    private final Page page;
    private final TextBlocks blocks;
    private final boolean[] kept;
    private final List<Block> out = new ArrayList<>();

    Assembler(Page page, TextBlocks blocks, boolean[] kept) {
        this.page = page;
        this.blocks = blocks;
        this.kept = kept;
    }

    List<Block> assemble() {
        int b = 0;
        while (b < blocks.size()) {
            b = kept[b] ? add(b) : b + 1;
        }
        return out;
    }

    /** Adds the block and those that belong to it; gives the next one. */
    private int add(int b) {
        RichText text = RichText.of(page, blocks, b);
        @Nullable TagType tag = page.tag(blocks.container(b));
        int level = tag == null ? 0 : tag.headingLevel();
        if (level > 0) {
            out.add(new Block.Heading(level, text.text(), text.spans()));
            return b + 1;
        }
        if (tag == TagType.LI) {
            return list(b);
        }
        int quote = ancestor(blocks.container(b), TagType.BLOCKQUOTE);
        if (quote >= 0) {
            return quote(b, quote);
        }
        out.add(new Block.Paragraph(text.text(), text.spans()));
        return b + 1;
    }

    private int list(int from) {
        int list = outermostList(blocks.container(from));
        List<Block.ListBlock.Item> items = new ArrayList<>();
        int b = from;
        while (b < blocks.size()
                && page.contains(list, blocks.first(b))
                && page.tag(blocks.container(b)) == TagType.LI) {
            if (kept[b]) {
                RichText text = RichText.of(page, blocks, b);
                int own = page.parent(blocks.container(b));
                items.add(new Block.ListBlock.Item(
                        depth(own, list), page.tag(own) == TagType.OL, text.text(), text.spans()));
            }
            b++;
        }
        out.add(new Block.ListBlock(page.tag(list) == TagType.OL, items));
        return b;
    }

    private int quote(int from, int quote) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        int b = from;
        while (b < blocks.size() && page.contains(quote, blocks.first(b))) {
            if (kept[b]) {
                RichText text = RichText.of(page, blocks, b);
                paragraphs.add(new Block.Paragraph(text.text(), text.spans()));
            }
            b++;
        }
        out.add(new Block.Quote(paragraphs, null));
        return b;
    }

    private int outermostList(int item) {
        int list = page.parent(item);
        for (int i = list; i > 0; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.UL || tag == TagType.OL) {
                list = i;
            } else if (tag != TagType.LI) {
                break;
            }
        }
        return list;
    }

    private int depth(int own, int outermost) {
        int depth = 0;
        for (int i = own; i > outermost; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.UL || tag == TagType.OL) {
                depth++;
            }
        }
        return depth;
    }

    private int ancestor(int node, TagType wanted) {
        for (int i = node; i > 0; i = page.parent(i)) {
            if (page.tag(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
