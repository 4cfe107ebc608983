package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Span;
import java.util.List;

/** Writes the keys of a block: {@code type}, its own, and {@code text}. */
final class JsonBlocks {

    private JsonBlocks() {}

    static void block(JsonOut out, Block block) {
        out.text("type", BlockType.of(block).key());
        out.text("text", block.text());
        // A block of the story holds blocks in one case alone, and those hold none: this never goes deeper than two.
        if (block instanceof Block.Paragraph paragraph) {
            spans(out, paragraph.spans());
        } else if (block instanceof Block.Heading heading) {
            out.integer("level", heading.level());
            spans(out, heading.spans());
        } else if (block instanceof Block.Quote quote) {
            JsonWriter.list(out, "paragraphs", quote.paragraphs(), (o, paragraph) -> {
                o.text("text", paragraph.text());
                spans(o, paragraph.spans());
            });
            out.text("attribution", quote.attribution());
        } else if (block instanceof Block.PullQuote pull) {
            out.text("quote", pull.quote());
            out.text("attribution", pull.attribution());
        } else if (block instanceof Block.ListBlock list) {
            out.flag("ordered", list.ordered());
            JsonWriter.list(out, "items", list.items(), (o, item) -> {
                o.integer("depth", item.depth());
                o.flag("ordered", item.ordered());
                o.text("text", item.text());
                spans(o, item.spans());
            });
        } else if (block instanceof Block.Figure figure) {
            JsonWriter.list(out, "images", figure.images(), JsonWriter::image);
            out.text("caption", figure.caption());
            out.text("credit", figure.credit());
        } else if (block instanceof Block.Table table) {
            table(out, table);
        } else if (block instanceof Block.Embed embed) {
            out.text("provider", embed.provider());
            out.text("url", embed.url());
            out.text("content", embed.content());
        } else if (block instanceof Block.Notice notice) {
            out.text("kind", notice.kind().name());
            spans(out, notice.spans());
        } else if (block instanceof Block.LiveEntry entry) {
            JsonWriter.date(out, "time", entry.time());
            out.text("headline", entry.headline());
            JsonWriter.list(out, "byline", entry.byline(), JsonWriter::author);
            JsonWriter.list(out, "body", entry.body(), JsonBlocks::block);
        }
    }

    private static void table(JsonOut out, Block.Table table) {
        out.text("caption", table.caption());
        out.openArray("rows");
        for (List<Block.Table.Cell> row : table.rows()) {
            out.openArray();
            for (Block.Table.Cell cell : row) {
                out.openObject();
                out.text("text", cell.text());
                spans(out, cell.spans());
                out.flag("header", cell.header());
                out.closeObject();
            }
            out.closeArray();
        }
        out.closeArray();
    }

    private static void spans(JsonOut out, List<Span> spans) {
        JsonWriter.list(out, "spans", spans, (o, span) -> {
            o.integer("start", span.start());
            o.integer("end", span.end());
            o.text("kind", span.kind().name());
            o.text("url", span.url());
        });
    }
}
