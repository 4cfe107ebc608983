package io.github.nutgraf.body;

import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.Part;
import io.github.nutgraf.page.TagType;
import org.jspecify.annotations.Nullable;

/** Tells what a kept block is part of: the outermost list, quotation, table or the like around it. */
final class Structures {

    /** Kinds of structures. */
    enum Kind {
        NONE,
        LIST,
        QUOTE,
        PULL_QUOTE,
        TABLE,
        PREFORMATTED
    }

    /** A structure and its element. */
    record Structure(Kind kind, int node) {}

    /** A quotation of more blocks that is most of the story is only how the page is marked up. */
    private static final int LONGEST_QUOTE = 4;

    /** A pull quote is a line or two and a name; a box of more holds something else, whatever its class says. */
    private static final int LONGEST_PULL_QUOTE = 4;

    private final StoryRange story;
    private final Page page;
    private final Repetition repetition;
    private final Tables tables;
    private final Items items;

    Structures(StoryRange story, Tables tables, Items items) {
        this.items = items;
        this.story = story;
        this.page = story.page;
        this.tables = tables;
        repetition = new Repetition(story);
    }

    /** What a block is part of below the border, an element around it. */
    Structure around(int block, int border) {
        Kind kind = Kind.NONE;
        int node = -1;
        int container = story.blocks.container(block);
        for (int i = container; i > border; i = page.parent(i)) {
            @Nullable Kind found = kind(i, kind);
            if (found != null) {
                kind = found;
                node = i;
            }
        }
        if (kind == Kind.NONE && page.tag(container) == TagType.PRE) {
            return new Structure(Kind.PREFORMATTED, container);
        }
        if (kind == Kind.QUOTE && isPullQuote(node)) {
            kind = Kind.PULL_QUOTE;
        }
        return new Structure(kind, node);
    }

    /** What an element makes of the blocks in it, given what they are already; null if nothing. */
    private @Nullable Kind kind(int i, Kind inner) {
        @Nullable TagType tag = page.tag(i);
        if (tag == null) {
            return null;
        }
        return switch (tag) {
            case PRE -> Kind.PREFORMATTED;
            case LI -> items.isItem(i) ? Kind.LIST : null;
            case BLOCKQUOTE ->
                story.keptIn(i) > LONGEST_QUOTE && story.keptIn(i) * 2 > story.allKept() ? null : Kind.QUOTE;
            case TABLE -> tables.isData(i) ? Kind.TABLE : null;
            case FIGURE -> inner == Kind.QUOTE || pullQuoteByName(i) ? Kind.QUOTE : null;
            case ASIDE ->
                inner == Kind.NONE && (pullQuoteByName(i) || (fits(i) && repetition.repeated(i)))
                        ? Kind.PULL_QUOTE
                        : null;
            case DIV, SECTION, P -> pullQuoteByName(i) ? Kind.PULL_QUOTE : null;
            default -> null;
        };
    }

    private boolean isPullQuote(int quote) {
        return pullQuoteByName(quote)
                || (page.parent(quote) > story.root() && pullQuoteByName(page.parent(quote)))
                || (fits(quote) && repetition.repeated(quote));
    }

    private boolean pullQuoteByName(int node) {
        return fits(node) && page.isNamed(node, Part.PULL_QUOTE);
    }

    private boolean fits(int node) {
        return story.blocksIn(node) <= LONGEST_PULL_QUOTE;
    }
}
