package io.github.nutgraf.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page's side of a report: its blocks, and the reasons for which blocks were dropped as a list that filters them. */
final class ReportBlocks {

    private ReportBlocks() {}

    /** What is searched and filtered by. */
    static void controls(HtmlText out, List<SeenBlock> blocks) {
        out.tag("<div class=\"controls\">\n<input id=\"search\" type=\"search\" placeholder=\"Search the page\""
                + " aria-label=\"Search the page's text\">\n");
        for (SeenBlock.Side side : SeenBlock.Side.values()) {
            long count = blocks.stream().filter(block -> block.side() == side).count();
            out.tag("<label")
                    .attribute("class", side.key())
                    .tag("><input type=\"checkbox\" checked")
                    .attribute("data-side", side.key())
                    .tag("> ")
                    .text(side.key() + " " + count)
                    .tag("</label>\n");
        }
        out.tag("<span id=\"shown\" aria-live=\"polite\"></span>\n<a href=\"#article\">to the article</a>\n</div>\n");
    }

    /** Why blocks were dropped, the commonest reason first; each a button that shows these blocks alone. */
    static void reasons(HtmlText out, List<SeenBlock> blocks) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        for (SeenBlock block : blocks) {
            if (block.side() == SeenBlock.Side.DROPPED) {
                reasons.merge(block.why().get(0), 1, Integer::sum);
            }
        }
        if (reasons.isEmpty()) {
            return;
        }
        out.tag("<details id=\"reasons\" open><summary>Why blocks were dropped</summary>\n<div>");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> out.tag("<button type=\"button\" aria-pressed=\"false\"")
                        .attribute("data-reason", entry.getKey())
                        .tag(">")
                        .text(entry.getKey())
                        .tag(" <b>")
                        .text(entry.getValue().toString())
                        .tag("</b></button>\n"));
        out.tag("</div></details>\n");
    }

    static void blocks(HtmlText out, List<SeenBlock> blocks) {
        out.tag("""
                <section id="blocks" aria-labelledby="blocks-title">
                <h2 id="blocks-title">The page, block by block</h2>
                """);
        reasons(out, blocks);
        for (SeenBlock block : SeenBlock.shown(blocks)) {
            block(out, block);
        }
        String rest = SeenBlock.rest(blocks);
        if (!rest.isEmpty()) {
            out.tag("<p class=\"note\">").text(rest).tag("</p>\n");
        }
        out.tag(blocks.isEmpty() ? "<p>The page has no visible text.</p>\n" : "")
                .tag("</section>\n");
    }

    private static void block(HtmlText out, SeenBlock block) {
        String score = DisplayText.hundredths(block.score());
        out.tag("<div")
                .attribute(
                        "class",
                        "block " + block.side().key() + " " + block.label().replace(' ', '-'))
                .attribute("data-side", block.side().key())
                .attribute("data-reason", block.why().get(0))
                .attribute("title", String.join(", ", block.why()) + " (score " + score + ")")
                .tag("><p class=\"text\" dir=\"auto\">")
                .verbatim(block.text())
                .tag("</p><p class=\"why\"><b>")
                .text(block.label().isEmpty() ? "dropped" : block.label())
                .tag("</b> <span>")
                .text(block.side() == SeenBlock.Side.STORY ? "" : block.why().get(0))
                .tag("</span> <i>")
                .text(score)
                .tag("</i></p></div>\n");
    }
}
