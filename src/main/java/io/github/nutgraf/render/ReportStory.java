package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.article.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's side of a report: the story as it reads, and what was left out folded at its place. Reading it from top to
 * bottom, by eye or by ear, is reading the story.
 */
final class ReportStory {

    private final HtmlText out;
    private final List<SeenBlock> dropped = new ArrayList<>();

    private ReportStory(HtmlText out) {
        this.out = out;
    }

    static void write(HtmlText out, Article article, List<SeenBlock> blocks) {
        out.tag("<article id=\"story\"").attribute("dir", "auto");
        if (article.language() != null) {
            out.attribute("lang", article.language());
        }
        out.tag(">\n");
        new ReportStory(out).write(article, blocks);
        String rest = SeenBlock.rest(blocks);
        if (!rest.isEmpty()) {
            out.tag("<p class=\"note\" lang=\"en\">").text(rest).tag("</p>\n");
        }
        out.tag(blocks.isEmpty() ? "<p lang=\"en\">The page has no visible text.</p>\n" : "")
                .tag("</article>\n");
    }

    private void write(Article article, List<SeenBlock> blocks) {
        // Then the visible page holds a part of the story at most, and another one than the article's.
        boolean fromData = article.notes().stream().anyMatch(note -> note.code() == Note.Code.BODY_FROM_DATA);
        if (article.headline() != null
                && SeenBlock.shown(blocks).stream()
                        .noneMatch(block -> block.label().equals("headline"))) {
            out.tag("<h2 class=\"headline text\" dir=\"auto\">")
                    .verbatim(article.headline())
                    .tag("</h2>\n");
        }
        if (fromData) {
            out.tag(
                    "<p class=\"note\" lang=\"en\">This story is not in the visible page but in data that it carries for"
                            + " machines. What is visible was left out.</p>\n");
            article.body().stream()
                    .map(Block::text)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> out.tag("<p class=\"block story text\" data-side=\"story\" dir=\"auto\">")
                            .verbatim(text)
                            .tag("</p>\n"));
        }
        for (SeenBlock block : SeenBlock.shown(blocks)) {
            if (block.side() == SeenBlock.Side.DROPPED) {
                dropped.add(block);
            } else if (!fromData || block.side() == SeenBlock.Side.FIELD) {
                fold();
                kept(block);
            }
        }
        fold();
    }

    private void kept(SeenBlock block) {
        String element = switch (block.label()) {
            case "headline" -> "h2";
            case "heading" -> "h3";
            case "quote", "pull quote" -> "blockquote";
            default -> "p";
        };
        out.tag("<" + element)
                .attribute(
                        "class",
                        "block text " + block.side().key() + " " + block.label().replace(' ', '-'))
                .attribute("data-side", block.side().key())
                .attribute("title", block.label() + ": " + block.modelsWords())
                .attribute("dir", "auto")
                .tag(">");
        if (block.side() == SeenBlock.Side.FIELD || block.label().equals("caption")) {
            out.tag("<b class=\"label\" lang=\"en\">").text(block.label()).tag("</b> ");
        }
        out.verbatim(block.text()).tag("</" + element + ">\n");
    }

    /** Closes a run of dropped blocks: one fold that says what is in it. */
    private void fold() {
        if (dropped.isEmpty()) {
            return;
        }
        out.tag("<details class=\"left-out\"><summary lang=\"en\"><span class=\"gone\">Left out:</span> ")
                .text(BoilerplateWords.counts(dropped).entrySet().stream()
                        .map(entry -> BoilerplateWords.lines(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", ")))
                .tag("</summary>\n<ul>\n");
        Boilerplate before = null;
        for (SeenBlock block : dropped) {
            Boilerplate kind = block.boilerplate();
            out.tag("<li class=\"block dropped\"")
                    .attribute("data-side", block.side().key())
                    .attribute("data-kind", BoilerplateWords.key(kind))
                    .attribute("title", block.modelsWords())
                    .tag("><b class=\"label\" lang=\"en\">")
                    .text(kind == before ? "" : BoilerplateWords.name(kind))
                    .tag("</b> <span class=\"text\" dir=\"auto\">")
                    .verbatim(block.text())
                    .tag("</span></li>\n");
            before = kind;
        }
        out.tag("</ul></details>\n");
        dropped.clear();
    }
}
