package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;

/** The sorts of blocks, with their names in JSON. */
enum BlockType {
    PARAGRAPH("paragraph", Block.Paragraph.class),
    HEADING("heading", Block.Heading.class),
    QUOTE("quote", Block.Quote.class),
    PULL_QUOTE("pullQuote", Block.PullQuote.class),
    LIST("list", Block.ListBlock.class),
    FIGURE("figure", Block.Figure.class),
    TABLE("table", Block.Table.class),
    PREFORMATTED("preformatted", Block.Preformatted.class),
    EMBED("embed", Block.Embed.class),
    NOTICE("notice", Block.Notice.class),
    LIVE_ENTRY("liveEntry", Block.LiveEntry.class);

    private final String key;
    private final Class<? extends Block> type;

    BlockType(String key, Class<? extends Block> type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    static BlockType of(Block block) {
        for (BlockType candidate : values()) {
            if (candidate.type.isInstance(block)) {
                return candidate;
            }
        }
        throw new AssertionError(block.getClass());
    }
}
