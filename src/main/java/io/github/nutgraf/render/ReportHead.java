package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Provenance;
import java.util.List;

/** The top of a report: in two lines what the story is, and what was left out and why; and at its end what the signs mean. */
final class ReportHead {

    private ReportHead() {}

    static void write(HtmlText out, String name, Article article, List<SeenBlock> blocks) {
        out.tag("<header>\n<p class=\"where\" dir=\"auto\">")
                .text(article.url() == null ? name : article.url())
                .tag("</p>\n<h1>")
                .text(verdict(article))
                .tag("</h1>\n");
        for (Note note : article.notes()) {
            out.tag("<p class=\"note\"")
                    .attribute("title", note.code().name())
                    .tag(">")
                    .text(note.detail())
                    .tag("</p>\n");
        }
        leftOut(out, blocks);
        out.tag("</header>\n");
    }

    /** "A story of 280 words in 11 paragraphs" */
    private static String verdict(Article article) {
        Provenance kind = article.provenance().get(ArticleField.KIND);
        String words = FieldWords.kind(article.kind());
        String sure = kind == null ? "" : " (" + FieldWords.sureness(kind.confidence()) + ")";
        boolean isStory = article.kind() != Kind.LISTING && article.kind() != Kind.OTHER;
        String out = isStory ? words : "no story" + (words.isEmpty() ? "" : " but " + words) + sure;
        if (article.body().isEmpty()) {
            out += isStory ? ", without text" : "";
        } else {
            String length = FieldWords.length(article.text());
            long paragraphs = article.body().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .count();
            out += isStory
                    ? " of " + length + " in " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs")
                    : "; " + length + " of it read like one";
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }

    /** What was left out, each kind a button that shows its lines alone. */
    private static void leftOut(HtmlText out, List<SeenBlock> blocks) {
        long dropped = blocks.stream()
                .filter(block -> block.side() == SeenBlock.Side.DROPPED)
                .count();
        out.tag("<div class=\"controls\" role=\"group\" aria-label=\"Show what was left out\">\n<span class=\"gone\">")
                .text(
                        dropped == 0
                                ? "Nothing was left out"
                                : "Left out: " + dropped + (dropped == 1 ? " line" : " lines"))
                .tag("</span>\n");
        BoilerplateWords.counts(blocks)
                .forEach((kind, count) -> out.tag("<button type=\"button\" aria-pressed=\"false\"")
                        .attribute("data-kind", BoilerplateWords.key(kind))
                        .attribute("title", BoilerplateWords.meaning(kind))
                        .tag(">")
                        .text(BoilerplateWords.name(kind))
                        .tag(" <b>")
                        .text(count.toString())
                        .tag("</b></button>\n"));
        out.tag(
                        "<span class=\"tools\"><input id=\"search\" type=\"search\" placeholder=\"Search\" aria-label=\"Search the page's text\">\n")
                .tag("<label><input id=\"models-words\" type=\"checkbox\"> the model's words</label></span>\n")
                .tag("<span id=\"shown\" role=\"status\"></span>\n</div>\n");
    }

    static void legend(HtmlText out) {
        out.tag("""
                <section id="legend" aria-labelledby="legend-title">
                <h2 id="legend-title">How to read this</h2>
                <p>The story stands as it reads, with a green bar; lines that a field was read from have a blue one. What was
                left out is folded where it stood: open a fold, or press a reason above to see all lines of it. Why the model
                decided so shows when you point at a line, or with “the model's words”; the score is how much a line looks
                like story, from 0 to 1.</p>
                <dl>
                """);
        for (Boilerplate kind : Boilerplate.values()) {
            out.tag("<div><dt>")
                    .text(BoilerplateWords.name(kind))
                    .tag("</dt> <dd>")
                    .text(BoilerplateWords.meaning(kind))
                    .tag("</dd></div>\n");
        }
        out.tag("""
                </dl>
                <p>Fields are <b>sure</b> where at most one in twenty is wrong, then <b>fairly sure</b>, <b>likely</b>, and
                <b>a guess</b>.</p>
                </section>
                """);
    }
}
