package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of a body as TEI. A heading opens a division that reaches to the next heading of its level or above:
 * TEI has headings only on top of divisions. Behind a division nothing may stand but more divisions, so what follows a
 * live entry gets one of its own.
 */
final class TeiBody {

    /** Deeper than any heading: the next one closes it. */
    private static final int LOOSE = 7;

    private final TeiText out;
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean divisionsOnly;

    TeiBody(TeiText out) {
        this.out = out;
    }

    /** Writes the blocks; an empty paragraph for none, since a body wants something. */
    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                closeTo(heading.level());
                openDivision(heading.level());
                out.open("head").text(heading.text(), heading.spans()).close().line();
            } else if (block instanceof Block.LiveEntry entry) {
                closeTo(0);
                liveEntry(entry);
                divisionsOnly = true;
            } else {
                if (divisionsOnly) {
                    openDivision(LOOSE);
                }
                block(block);
            }
        }
        closeTo(0);
        if (blocks.isEmpty()) {
            out.open("p").close().line();
        }
    }

    private void openDivision(int level) {
        out.open("div").line();
        open.push(level);
        divisionsOnly = false;
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
            out.close().line();
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.open("p").text(paragraph.text(), paragraph.spans()).close().line();
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.PullQuote pull) {
            out.open("cit").attribute("type", "pullQuote");
            out.element("quote", pull.quote()).element("bibl", pull.attribution());
            out.close().line();
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Preformatted pre) {
            out.open("ab").attribute("type", "preformatted").xmlAttribute("space", "preserve");
            out.verbatim(pre.text()).close().line();
        } else if (block instanceof Block.Embed embed) {
            embed(embed);
        } else if (block instanceof Block.Notice notice) {
            out.open("ab").attribute("type", DisplayText.camel(notice.kind().name()));
            out.text(notice.text(), notice.spans()).close().line();
        }
    }

    private void quote(Block.Quote quote) {
        out.open("cit").open("quote");
        for (Block.Paragraph paragraph : quote.paragraphs()) {
            out.open("p").text(paragraph.text(), paragraph.spans()).close();
        }
        out.close().element("bibl", quote.attribution()).close().line();
    }

    private void list(Block.ListBlock list) {
        int lists = 0;
        for (Block.ListBlock.Item item : list.items()) {
            int depth = Math.min(Math.min(item.depth(), lists), DisplayText.MAX_LIST_DEPTH);
            while (lists > depth + 1) {
                out.close().close();
                lists--;
            }
            if (lists == depth + 1) {
                out.close();
            } else {
                out.open("list").attribute("rend", item.ordered() ? "numbered" : "bulleted");
                lists++;
            }
            out.open("item").text(item.text(), item.spans());
        }
        for (; lists > 0; lists--) {
            out.close().close();
        }
        out.line();
    }

    private void figure(Block.Figure figure) {
        out.open("figure");
        out.element("head", figure.caption());
        for (Image image : figure.images()) {
            String url = TeiAddress.image(image.url());
            if (url != null) {
                out.open("graphic").attribute("url", url).close();
            }
            out.element("figDesc", image.alt());
        }
        if (figure.credit() != null) {
            out.open("p").attribute("rend", "credit").text(figure.credit());
            out.close();
        }
        out.close().line();
    }

    private void table(Block.Table table) {
        if (table.rows().stream().allMatch(List::isEmpty)) {
            return;
        }
        out.open("table").line();
        if (table.caption() != null) {
            out.element("head", table.caption()).line();
        }
        for (List<Block.Table.Cell> row : table.rows()) {
            if (!row.isEmpty()) {
                out.open("row");
                for (Block.Table.Cell cell : row) {
                    out.open("cell").attribute("role", cell.header() ? "label" : "data");
                    out.text(cell.text(), cell.spans()).close();
                }
                out.close().line();
            }
        }
        out.close().line();
    }

    private void embed(Block.Embed embed) {
        out.open("figure").attribute("type", "embed").element("head", embed.provider());
        out.element("p", embed.content());
        @Nullable String url = TeiAddress.link(embed.url());
        if (url != null) {
            out.open("p").open("ref").attribute("target", url).text(url);
            out.close().close();
        }
        out.close().line();
    }

    private void liveEntry(Block.LiveEntry entry) {
        out.open("div").attribute("type", "liveEntry").line();
        if (entry.headline() != null) {
            out.element("head", entry.headline()).line();
        }
        TeiRenderer.byline(out, entry.byline());
        if (entry.time() != null) {
            out.open("dateline");
            TeiRenderer.date(out, entry.time());
            out.close().line();
        }
        new TeiBody(out).blocks(entry.body());
        out.close().line();
    }
}
