package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Span;
import java.util.List;

/** Makes blocks of their JSON. */
final class BlockReader {

    private BlockReader() {}

    static Block block(JsonNode json) {
        return block(json, true);
    }

    private static Block block(JsonNode json, boolean outermost) {
        BlockType type = type(json.get("type"));
        if (type == BlockType.LIVE_ENTRY && !outermost) {
            throw json.wrong("a live entry inside a live entry");
        }
        return switch (type) {
            case PARAGRAPH -> paragraph(json);
            case HEADING -> heading(json);
            case QUOTE ->
                new Block.Quote(
                        json.get("paragraphs").list(BlockReader::paragraph),
                        json.get("attribution").textOrNull());
            case PULL_QUOTE ->
                new Block.PullQuote(
                        json.get("quote").text(), json.get("attribution").textOrNull());
            case LIST ->
                new Block.ListBlock(
                        json.get("ordered").flag(), json.get("items").list(BlockReader::item));
            case FIGURE ->
                new Block.Figure(
                        json.get("images").list(ArticleReader::image),
                        json.get("caption").textOrNull(),
                        json.get("credit").textOrNull());
            case TABLE ->
                new Block.Table(
                        json.get("caption").textOrNull(), json.get("rows").list(row -> row.list(BlockReader::cell)));
            case PREFORMATTED -> new Block.Preformatted(json.get("text").text());
            case EMBED ->
                new Block.Embed(
                        json.get("provider").text(),
                        json.get("url").textOrNull(),
                        json.get("content").textOrNull());
            case NOTICE ->
                new Block.Notice(
                        json.get("kind").constant(Block.Notice.Kind.class),
                        json.get("text").text(),
                        spans(json));
            case LIVE_ENTRY ->
                new Block.LiveEntry(
                        ArticleReader.date(json.get("time")),
                        json.get("headline").textOrNull(),
                        json.get("byline").list(ArticleReader::author),
                        json.get("body").list(inner -> block(inner, false)));
        };
    }

    private static BlockType type(JsonNode json) {
        String key = json.text();
        for (BlockType type : BlockType.values()) {
            if (type.key().equals(key)) {
                return type;
            }
        }
        throw json.wrong("no type of block: " + key);
    }

    private static Block.Paragraph paragraph(JsonNode json) {
        return new Block.Paragraph(json.get("text").text(), spans(json));
    }

    private static Block.Heading heading(JsonNode json) {
        int level = json.get("level").integer();
        if (level < 1 || level > 6) {
            throw json.get("level").wrong("not from 1 to 6");
        }
        return new Block.Heading(level, json.get("text").text(), spans(json));
    }

    private static Block.ListBlock.Item item(JsonNode json) {
        int depth = json.get("depth").integer();
        if (depth < 0) {
            throw json.get("depth").wrong("less than 0");
        }
        return new Block.ListBlock.Item(
                depth, json.get("ordered").flag(), json.get("text").text(), spans(json));
    }

    private static Block.Table.Cell cell(JsonNode json) {
        return new Block.Table.Cell(
                json.get("text").text(), spans(json), json.get("header").flag());
    }

    private static List<Span> spans(JsonNode json) {
        return json.get("spans").list(span -> {
            int start = span.get("start").integer();
            int end = span.get("end").integer();
            Span.Kind kind = span.get("kind").constant(Span.Kind.class);
            String url = span.get("url").textOrNull();
            try {
                return new Span(start, end, kind, url);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(span.path() + ": " + e.getMessage(), e);
            }
        });
    }
}
