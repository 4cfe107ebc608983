package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.TagType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures and embeds of the story in one pass over its range of nodes. */
final class Media {

    /** A figure or embed and where it stands. */
    record Medium(int node, Block block) {}

    private final StoryRange story;
    private final Page page;
    private final ForeignMedia surroundings;
    private final List<Medium> out = new ArrayList<>();
    private final boolean[] taken;
    private final Figures figures;
    private final Embeds embeds;
    private final int headline;
    private final boolean gallery;

    /** @param headline the block of the headline; -1 if it was not found */
    Media(StoryRange story, Evidence evidence, int headline) {
        gallery = evidence.types().contains("ImageGallery") || evidence.types().contains("MediaGallery");
        this.headline = headline;
        this.story = story;
        this.page = story.page;
        surroundings = new ForeignMedia(story, headline);
        taken = new boolean[story.blocks.size()];
        figures = new Figures(story, surroundings, taken, out);
        embeds = new Embeds(story);
    }

    /** Whether a block is a caption or an embed's stand-in, and so no part of the text. */
    boolean[] taken() {
        return taken;
    }

    /** In the order they stand in the page. */
    List<Medium> find() {
        int i = story.allKept() == 0 ? page.size() : start();
        int to = i == page.size() ? i : end();
        while (i < to) {
            i = visit(i);
        }
        figures.flush();
        out.sort((a, b) -> Integer.compare(a.node(), b.node()));
        return out;
    }

    /** From the headline on, or from the part of the story's element that holds its beginning. */
    private int start() {
        int first = story.firstKept();
        int i = story.blocks.container(first);
        while (i > story.root() && page.parent(i) > story.root()) {
            i = page.parent(i);
        }
        return headline < 0 ? i : Math.min(i, story.blocks.first(headline));
    }

    /** A picture or embed may close the story; it ends where something else begins. */
    private int end() {
        int b = story.lastKept();
        if (gallery && headline >= 0) {
            return Math.max(page.end(story.blocks.last(b)), endOfGallery());
        }
        int box = Math.max(0, page.parent(story.blocks.container(b)));
        int end = page.end(story.root() > 0 ? Math.min(box, story.root()) : box);
        int next = b + 1;
        while (next < story.blocks.size() && story.around(story.blocks.container(next), TagType.FIGURE, box) >= 0) {
            next++;
        }
        int limit = next < story.blocks.size() ? story.blocks.first(next) : page.size();
        return Math.max(page.end(story.blocks.last(b)), Math.min(end, limit));
    }

    /** The pictures of a gallery are the story, and stand below all of its text. */
    private int endOfGallery() {
        int i = story.blocks.container(headline);
        while (i > 0
                && page.tag(i) != TagType.ARTICLE
                && page.tag(i) != TagType.SECTION
                && page.tag(i) != TagType.MAIN) {
            i = page.parent(i);
        }
        return i > 0 ? page.end(i) : page.end(story.root());
    }

    /** Looks at a node; gives the next one to look at. */
    private int visit(int i) {
        @Nullable TagType tag = page.tag(i);
        if (tag == null) {
            return i + 1;
        }
        switch (tag) {
            case IMG, AMP_IMG -> {
                figures.add(i);
                return page.end(i);
            }
            case NOSCRIPT -> {
                // Holds the picture again that a lazy loader shows, or the only address of it.
                return figures.hasIn(page.parent(i)) ? page.end(i) : i + 1;
            }
            case NAV, FORM, BUTTON, FOOTER, ASIDE -> {
                return story.keptIn(i) == 0 && story.blocksIn(i) > 0 ? page.end(i) : i + 1;
            }
            default -> {
                Block.@Nullable Embed embed = embeds.read(i);
                if (embed != null) {
                    add(i, embed);
                    return page.end(i);
                }
                return tag.display() == TagType.Display.NONE ? page.end(i) : i + 1;
            }
        }
    }

    private void add(int node, Block.Embed embed) {
        for (int b = story.from(node); b < story.to(node); b++) {
            taken[b] |= story.blocks.container(b) >= node;
        }
        if (page.options().embeds() && !surroundings.foreign(node)) {
            out.add(new Medium(node, embed));
        }
    }
}
