package io.github.nutgraf.body;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers the pictures of the story into figures: one for each box of a caption, however many pictures are in it. */
final class Figures {

    /** In CSS pixels as declared. Icons, avatars and tracking pixels are smaller. */
    private static final int LEAST_WIDTH = 150;

    private static final int LEAST_HEIGHT = 75;

    private final StoryRange story;
    private final Page page;
    private final ForeignMedia surroundings;
    private final Captions captions;
    private final boolean[] taken;
    private final Set<String> seen = new HashSet<>();
    private final List<Media.Medium> out;
    private final List<Image> images = new ArrayList<>();
    private int box = -1;

    Figures(StoryRange story, ForeignMedia surroundings, boolean[] taken, List<Media.Medium> out) {
        this.story = story;
        this.page = story.page;
        this.surroundings = surroundings;
        this.taken = taken;
        this.out = out;
        captions = new Captions(story);
    }

    void add(int node) {
        int around = captions.boxAround(node);
        if (around != box) {
            flush();
            box = around;
            take(around);
        }
        @Nullable Element element = page.element(node);
        if (element == null || isSmall(element) || isIcon(node) || surroundings.foreign(around)) {
            return;
        }
        boolean bare = around == node;
        @Nullable String address = bare && Ornaments.is(page, node) ? null : ImageAddress.of(page, node);
        LazyPlayers.@Nullable Still still = address == null || !bare ? null : LazyPlayers.of(story, node, address);
        if (still != null) {
            if (still.embed() != null
                    && page.options().embeds()
                    && seen.add(still.embed().toString())) {
                out.add(new Media.Medium(still.node(), still.embed()));
            }
        } else if (address != null && seen.add(address)) {
            String alt = element.attr("alt").strip();
            images.add(new Image(
                    address,
                    alt.isEmpty() ? null : alt,
                    null,
                    null,
                    ImageAddress.pixels(element.attr("width")),
                    ImageAddress.pixels(element.attr("height"))));
        }
    }

    /** Whether a picture was found in this element or the box of it. */
    boolean hasIn(int node) {
        return !images.isEmpty() && page.contains(node, box);
    }

    /** Ends the figure at hand. */
    void flush() {
        if (!images.isEmpty() && page.options().images()) {
            Captions.Caption caption = captions.in(box);
            out.add(new Media.Medium(box, new Block.Figure(List.copyOf(images), caption.caption(), caption.credit())));
        }
        images.clear();
    }

    /** What is printed with a picture is no part of the text, even if the picture itself is left out. */
    private void take(int around) {
        for (int b = story.from(around); b < story.to(around); b++) {
            taken[b] |= captions.belongs(b, around);
        }
    }

    private boolean isIcon(int node) {
        int i = node;
        for (int up = 0; up < 3 && story.isPart(i); up++) {
            if (page.isNamed(i, Part.ICON)) {
                return true;
            }
            i = page.parent(i);
        }
        return false;
    }

    private static boolean isSmall(Element element) {
        @Nullable Integer width = ImageAddress.pixels(element.attr("width"));
        @Nullable Integer height = ImageAddress.pixels(element.attr("height"));
        return (width != null && width < LEAST_WIDTH) || (height != null && height < LEAST_HEIGHT);
    }
}
