package io.github.nutgraf.render;

import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Span;
import io.github.nutgraf.render.MarkdownInline.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Markdown in the making: blocks parted by a blank line. */
final class MarkdownBlocks {

    private final StringBuilder out = new StringBuilder();
    private boolean afterList;
    private boolean otherMarkers;

    /** Text of a line that is ours, escaped. */
    private void inline(String text) {
        MarkdownInline.write(out, text, List.of(), Place.ONE_LINE, "");
    }

    private void begin() {
        out.append(out.length() == 0 ? "" : "\n");
        afterList = false;
    }

    private void end() {
        out.append('\n');
    }

    void paragraph(String text, List<Span> spans) {
        begin();
        MarkdownInline.write(out, text, spans, Place.LINES, "");
        end();
    }

    void heading(int level, String text, List<Span> spans) {
        begin();
        out.append("#".repeat(level)).append(' ');
        MarkdownInline.write(out, text, spans, Place.ONE_LINE, "");
        end();
    }

    /** Names, linked and with their roles, and a date, on one line; nothing if there are neither. */
    void byline(List<Author> authors, @Nullable ArticleDate date) {
        if (authors.isEmpty() && date == null) {
            return;
        }
        begin();
        String separator = "";
        for (Author author : authors) {
            out.append(separator);
            separator = ", ";
            link(author.name(), author.url());
            if (author.role() != null) {
                out.append(" (");
                inline(author.role());
                out.append(')');
            }
        }
        if (date != null) {
            out.append(authors.isEmpty() ? "" : " · ").append(DisplayText.date(date));
        }
        end();
    }

    /** Writes blocks; a heading's level is at least {@code top}. */
    void blocks(List<Block> blocks, int top) {
        for (Block block : blocks) {
            block(block, top);
        }
    }

    private void block(Block block, int top) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text(), paragraph.spans());
        } else if (block instanceof Block.Heading heading) {
            heading(Math.max(top, heading.level()), heading.text(), heading.spans());
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.ListBlock list) {
            otherMarkers = afterList && !otherMarkers;
            begin();
            MarkdownList.write(out, list, otherMarkers);
            afterList = true;
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Preformatted pre) {
            preformatted(pre.text());
        } else if (block instanceof Block.Embed embed) {
            embed(embed);
        } else if (block instanceof Block.Notice notice) {
            paragraph(notice.text(), notice.spans());
        } else if (block instanceof Block.LiveEntry entry) {
            liveEntry(entry);
        }
        // A pull quote says again what the story says; nothing sets it apart from a quotation here.
    }

    private void quote(Block.Quote quote) {
        begin();
        String separator = "";
        for (Block.Paragraph paragraph : quote.paragraphs()) {
            out.append(separator).append("> ");
            MarkdownInline.write(out, paragraph.text(), paragraph.spans(), Place.LINES, "> ");
            end();
            separator = ">\n";
        }
        if (quote.attribution() != null) {
            out.append(separator).append("> — ");
            inline(quote.attribution());
            end();
        }
    }

    private void figure(Block.Figure figure) {
        for (Image image : figure.images()) {
            String url = SafeUrl.image(image.url());
            if (url != null) {
                begin();
                out.append("![");
                inline(image.alt() == null ? "" : image.alt());
                out.append("](").append(MarkdownInline.destination(url)).append(')');
                end();
            }
        }
        if (figure.caption() != null) {
            paragraph(figure.caption(), List.of());
        }
        if (figure.credit() != null) {
            paragraph(figure.credit(), List.of());
        }
    }

    /** The first row is the header, as GFM has no table without; it alone is filled up to the widest row. */
    private void table(Block.Table table) {
        if (table.caption() != null) {
            paragraph(table.caption(), List.of());
        }
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        begin();
        List<Block.Table.Cell> header = table.rows().get(0);
        row(header);
        out.append("  |".repeat(columns - header.size())).append('\n');
        out.append('|').append(" --- |".repeat(columns)).append('\n');
        for (List<Block.Table.Cell> row : table.rows().subList(1, table.rows().size())) {
            row(row);
            end();
        }
    }

    private void row(List<Block.Table.Cell> row) {
        out.append('|');
        for (Block.Table.Cell cell : row) {
            out.append(' ');
            MarkdownInline.write(out, cell.text(), cell.spans(), Place.ONE_LINE, "");
            out.append(" |");
        }
    }

    private void preformatted(String text) {
        begin();
        String fence = "`".repeat(Math.max(3, MarkdownInline.longestRun(text, '`') + 1));
        out.append(fence).append('\n');
        for (int i = 0; i < text.length(); i++) {
            out.append(DisplayText.visible(text, i));
        }
        out.append(text.endsWith("\n") ? "" : "\n").append(fence).append('\n');
    }

    private void embed(Block.Embed embed) {
        if (embed.content() != null) {
            begin();
            out.append("> ");
            MarkdownInline.write(out, embed.content(), List.of(), Place.LINES, "> ");
            end();
        }
        begin();
        link(embed.provider(), embed.url());
        end();
    }

    private void liveEntry(Block.LiveEntry entry) {
        if (entry.headline() != null) {
            heading(2, entry.headline(), List.of());
        }
        byline(entry.byline(), entry.time());
        blocks(entry.body(), 3);
    }

    /** A text at the start of a line or behind text of ours, linked where it may be. */
    private void link(String text, @Nullable String url) {
        if (text.isEmpty()) {
            return;
        }
        List<Span> spans = url == null ? List.of() : List.of(new Span(0, text.length(), Span.Kind.LINK, url));
        MarkdownInline.write(out, text.replace('\n', ' '), spans, Place.LINES, "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
