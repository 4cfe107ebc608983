package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list and the lists in it: items in reading order, each with its depth. */
final class Lists {

    private final StoryRange story;
    private final Items sections;
    private final Page page;

    Lists(StoryRange story, Items sections) {
        this.story = story;
        this.sections = sections;
        this.page = story.page;
    }

    /** A list block and the block behind its last item. */
    record Read(Block.ListBlock list, int next) {}

    /** Reads from a block whose outermost item this is. */
    Read read(int from, int item) {
        int list = page.parent(item);
        List<Block.ListBlock.Item> items = new ArrayList<>();
        int end = story.to(list);
        int b = from;
        while (b < end) {
            int own = story.around(story.blocks.container(b), TagType.LI, list);
            if (own < 0 || !sections.isItem(own)) {
                if (story.kept(b)) {
                    break;
                }
                b++;
                continue;
            }
            List<RichText> parts = new ArrayList<>();
            while (b < end && story.around(story.blocks.container(b), TagType.LI, list) == own) {
                if (story.kept(b)) {
                    parts.add(story.rich(b));
                }
                b++;
            }
            if (!parts.isEmpty()) {
                RichText text = RichText.joined(parts, "\n");
                items.add(new Block.ListBlock.Item(
                        depth(own, list), page.tag(page.parent(own)) == TagType.OL, text.text(), text.spans()));
            }
        }
        return new Read(new Block.ListBlock(page.tag(list) == TagType.OL, items), b);
    }

    private int depth(int item, int list) {
        int depth = 0;
        for (int i = page.parent(item); i > list; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.UL || tag == TagType.OL || tag == TagType.MENU) {
                depth++;
            }
        }
        return depth;
    }
}
