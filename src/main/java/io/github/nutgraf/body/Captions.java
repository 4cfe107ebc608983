package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import org.jspecify.annotations.Nullable;

/** Reads what is printed with a picture, the credit apart from the caption. */
final class Captions {

    /** How far from its picture a caption's box begins. */
    private static final int LEVELS = 5;

    /** A figure of more text is a part of the story with figure markup around it. */
    private static final int MOST_BLOCKS = 8;

    private static final int MOST_WORDS = 200;

    private final StoryRange story;
    private final Page page;

    Captions(StoryRange story) {
        this.story = story;
        this.page = story.page;
    }

    /**
     * A caption and its credit.
     *
     * @param caption null if none
     * @param credit null if none
     */
    record Caption(@Nullable String caption, @Nullable String credit) {}

    /** The element of a picture with its caption; the picture itself if it has none. */
    int boxAround(int image) {
        int node = image;
        boolean settled = false;
        for (int up = 0; up < LEVELS + 3 && story.isPart(node); up++) {
            if (page.tag(node) == TagType.FIGURE) {
                return small(node) ? node : image;
            }
            node = page.parent(node);
        }
        node = image;
        for (int up = 0; up < LEVELS && !settled && story.isPart(node); up++) {
            node = page.parent(node);
            settled = story.blocksIn(node) > 0;
        }
        // What has a heading is text beside a picture, whatever it is named.
        if (!settled
                || !story.isPart(node)
                || !small(node)
                || page.gathered().headings().anyIn(node, page.end(node))) {
            return image;
        }
        for (int b = story.from(node); b < story.to(node); b++) {
            if (!isNamed(b, node, Part.CAPTION) && !isNamed(b, node, Part.CREDIT)) {
                return image;
            }
        }
        return node;
    }

    private boolean small(int node) {
        return story.blocksIn(node) <= MOST_BLOCKS && story.wordsIn(node) <= MOST_WORDS;
    }

    /** Whether a block of a figure is printed with the picture, and no quotation or table beside it. */
    boolean belongs(int b, int box) {
        for (int i = story.blocks.container(b); i > box; i = page.parent(i)) {
            @Nullable TagType tag = page.tag(i);
            if (tag == TagType.BLOCKQUOTE || tag == TagType.TABLE || tag == TagType.PRE) {
                return false;
            }
        }
        return true;
    }

    Caption in(int box) {
        boolean marked = false;
        for (int b = story.from(box); b < story.to(box); b++) {
            marked |= isMarked(b, box);
        }
        StringBuilder caption = new StringBuilder();
        StringBuilder credit = new StringBuilder();
        for (int b = story.from(box); b < story.to(box); b++) {
            if (!belongs(b, box)
                    || !hasLetter(story.blocks.text(b))
                    || story.around(story.blocks.container(b), TagType.BUTTON, box) >= 0
                    || (marked && !isMarked(b, box))) {
                continue;
            }
            if (isNamed(b, box, Part.CREDIT)) {
                append(credit, story.rich(b).text());
            } else {
                split(b, caption, credit);
            }
        }
        CreditLine line =
                credit.length() == 0 ? CreditLine.of(caption.toString()) : new CreditLine(caption.toString(), "");
        append(credit, line.credit());
        return new Caption(orNull(line.caption()), orNull(CreditLine.bare(credit.toString())));
    }

    /** A caption has; "2 / 5" of a gallery has not. */
    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Parts a caption from a credit marked inside it. */
    private void split(int b, StringBuilder caption, StringBuilder credit) {
        int container = story.blocks.container(b);
        int last = story.blocks.last(b);
        for (int i = story.blocks.first(b); i <= last; i++) {
            int inline = page.tag(i) == null ? page.parent(i) : i;
            if (inline > container && page.isNamed(inline, Part.CREDIT)) {
                int end = Math.min(last, page.end(inline) - 1);
                if (inline > story.blocks.first(b)) {
                    append(
                            caption,
                            RichText.between(page, container, story.blocks.first(b), inline - 1)
                                    .text());
                }
                append(
                        credit,
                        RichText.between(page, container, Math.max(inline, story.blocks.first(b)), end)
                                .text());
                if (end < last) {
                    append(
                            caption,
                            RichText.between(page, container, end + 1, last).text());
                }
                return;
            }
        }
        append(caption, story.rich(b).text());
    }

    private boolean isMarked(int b, int box) {
        return story.around(story.blocks.container(b), TagType.FIGCAPTION, box) >= 0
                || isNamed(b, box, Part.CAPTION)
                || isNamed(b, box, Part.CREDIT);
    }

    private boolean isNamed(int b, int box, Part part) {
        for (int i = story.blocks.container(b); i > box; i = page.parent(i)) {
            if (page.isNamed(i, part)) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append(out.length() == 0 ? "" : " ").append(text.replace('\n', ' '));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
