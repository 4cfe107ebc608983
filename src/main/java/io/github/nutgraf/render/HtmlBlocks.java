package io.github.nutgraf.render;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a body as HTML. */
final class HtmlBlocks {

    private HtmlBlocks() {}

    /**
     * Writes blocks.
     *
     * @param top the highest level a heading may have here: the headline is level 1, so the body's start at 2
     */
    static void blocks(HtmlText out, List<Block> blocks, int top) {
        for (Block block : blocks) {
            block(out, block, top);
        }
    }

    private static void block(HtmlText out, Block block, int top) {
        if (block instanceof Block.Paragraph paragraph) {
            out.tag("<p>").text(paragraph.text(), paragraph.spans()).tag("</p>\n");
        } else if (block instanceof Block.Heading heading) {
            String name = "h" + Math.max(top, heading.level());
            out.tag("<" + name + ">").text(heading.text(), heading.spans()).tag("</" + name + ">\n");
        } else if (block instanceof Block.Quote quote) {
            quote(out, quote);
        } else if (block instanceof Block.PullQuote pull) {
            out.tag("<aside><blockquote><p>").text(pull.quote()).tag("</p>");
            attribution(out, pull.attribution());
            out.tag("</blockquote></aside>\n");
        } else if (block instanceof Block.ListBlock list) {
            list(out, list);
        } else if (block instanceof Block.Figure figure) {
            figure(out, figure);
        } else if (block instanceof Block.Table table) {
            table(out, table);
        } else if (block instanceof Block.Preformatted pre) {
            // A parser drops a line feed right behind the tag: ours, not the text's own.
            out.tag("<pre>\n").verbatim(pre.text()).tag("</pre>\n");
        } else if (block instanceof Block.Embed embed) {
            embed(out, embed);
        } else if (block instanceof Block.Notice notice) {
            out.tag("<aside><p>").text(notice.text(), notice.spans()).tag("</p></aside>\n");
        } else if (block instanceof Block.LiveEntry entry) {
            liveEntry(out, entry);
        }
    }

    private static void quote(HtmlText out, Block.Quote quote) {
        out.tag("<blockquote>");
        for (Block.Paragraph paragraph : quote.paragraphs()) {
            out.tag("<p>").text(paragraph.text(), paragraph.spans()).tag("</p>");
        }
        attribution(out, quote.attribution());
        out.tag("</blockquote>\n");
    }

    private static void attribution(HtmlText out, @Nullable String attribution) {
        if (attribution != null) {
            out.tag("<p>").text(attribution).tag("</p>");
        }
    }

    private static void list(HtmlText out, Block.ListBlock list) {
        Deque<String> open = new ArrayDeque<>();
        for (Block.ListBlock.Item item : list.items()) {
            // An item can be one deeper than the one above it, no more: HTML has no place between.
            int depth = Math.min(Math.min(item.depth(), open.size()), DisplayText.MAX_LIST_DEPTH);
            while (open.size() > depth + 1) {
                out.tag("</li></" + open.pop() + ">");
            }
            String name = item.ordered() ? "ol" : "ul";
            if (open.size() == depth + 1) {
                out.tag("</li>");
                if (!open.element().equals(name)) {
                    out.tag("</" + open.pop() + ">");
                }
            }
            if (open.size() == depth) {
                out.tag("<" + name + ">");
                open.push(name);
            }
            out.tag("<li>").text(item.text(), item.spans());
        }
        while (!open.isEmpty()) {
            out.tag("</li></" + open.pop() + ">");
        }
        out.tag("\n");
    }

    private static void figure(HtmlText out, Block.Figure figure) {
        out.tag("<figure>");
        for (Image image : figure.images()) {
            String url = SafeUrl.image(image.url());
            if (url != null) {
                out.tag("<img").attribute("src", url).attribute("alt", image.alt() == null ? "" : image.alt());
                size(out, "width", image.width());
                size(out, "height", image.height());
                out.tag(">");
            }
        }
        if (figure.caption() != null || figure.credit() != null) {
            out.tag("<figcaption>").text(figure.caption() == null ? "" : figure.caption());
            if (figure.credit() != null) {
                out.tag(figure.caption() == null ? "<small>" : " <small>")
                        .text(figure.credit())
                        .tag("</small>");
            }
            out.tag("</figcaption>");
        }
        out.tag("</figure>\n");
    }

    private static void size(HtmlText out, String name, @Nullable Integer pixels) {
        if (pixels != null && pixels > 0) {
            out.attribute(name, pixels.toString());
        }
    }

    private static void table(HtmlText out, Block.Table table) {
        out.tag("<table>");
        if (table.caption() != null) {
            out.tag("<caption>").text(table.caption()).tag("</caption>");
        }
        out.tag("<tbody>\n");
        for (List<Block.Table.Cell> row : table.rows()) {
            out.tag("<tr>");
            for (Block.Table.Cell cell : row) {
                out.tag(cell.header() ? "<th>" : "<td>")
                        .text(cell.text(), cell.spans())
                        .tag(cell.header() ? "</th>" : "</td>");
            }
            out.tag("</tr>\n");
        }
        out.tag("</tbody></table>\n");
    }

    private static void embed(HtmlText out, Block.Embed embed) {
        out.tag("<figure>");
        if (embed.content() != null) {
            out.tag("<blockquote><p>").text(embed.content()).tag("</p></blockquote>");
        }
        out.tag("<figcaption>").link(embed.provider(), embed.url()).tag("</figcaption></figure>\n");
    }

    private static void liveEntry(HtmlText out, Block.LiveEntry entry) {
        out.tag("<section>\n");
        if (entry.time() != null) {
            out.tag("<p>");
            HtmlRenderer.time(out, entry.time());
            out.tag("</p>\n");
        }
        if (entry.headline() != null) {
            out.tag("<h2>").text(entry.headline()).tag("</h2>\n");
        }
        HtmlRenderer.byline(out, entry.byline());
        blocks(out, entry.body(), 3);
        out.tag("</section>\n");
    }
}
