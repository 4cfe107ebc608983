package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Provenance;
import java.util.Locale;

/** The article's side of a report: each field with its source, how sure it is, and what lost against it. */
final class ReportFields {

    private ReportFields() {}

    static void write(HtmlText out, Article article) {
        out.tag(
                        "<section id=\"article\" aria-labelledby=\"article-title\">\n<h2 id=\"article-title\">The article</h2>\n")
                .tag("<dl>\n");
        for (ArticleField field : ArticleField.values()) {
            field(out, article, field);
        }
        out.tag("</dl>\n<details><summary>The story's text</summary>\n");
        for (Block block : article.body()) {
            if (!block.text().isEmpty()) {
                out.tag("<p class=\"text\" dir=\"auto\">")
                        .verbatim(block.text())
                        .tag("</p>\n");
            }
        }
        out.tag("</details>\n</section>\n");
    }

    private static void field(HtmlText out, Article article, ArticleField field) {
        String value = FieldValues.of(article, field);
        Provenance provenance = article.provenance().get(field);
        if (value.isEmpty() && provenance == null) {
            return;
        }
        out.tag("<div class=\"row\"><dt>").text(field.key()).tag("</dt>\n<dd>");
        if (value.isEmpty()) {
            out.tag("<p class=\"none\">none</p>");
        } else {
            out.tag("<p class=\"text\" dir=\"auto\">").verbatim(value).tag("</p>");
        }
        if (provenance != null) {
            provenance(out, provenance);
        }
        out.tag("</dd></div>\n");
    }

    private static void provenance(HtmlText out, Provenance provenance) {
        String confidence = String.format(Locale.ROOT, "%.2f", provenance.confidence());
        out.tag("<p class=\"source\">");
        if (!provenance.source().equals("none")) {
            out.tag("<meter min=\"0\" max=\"1\" low=\"0.5\" high=\"0.8\" optimum=\"1\"")
                    .attribute("value", confidence)
                    .tag("></meter> ")
                    .text(confidence)
                    .tag(" from <code>")
                    .text(provenance.source())
                    .tag("</code>");
        } else {
            out.tag("no evidence");
        }
        out.tag("</p>");
        if (provenance.runnersUp().isEmpty()) {
            return;
        }
        out.tag("<details><summary>")
                .text(provenance.runnersUp().size() + " not taken")
                .tag("</summary><ul>");
        for (Provenance.RunnerUp loser : provenance.runnersUp()) {
            out.tag("<li><p class=\"text\" dir=\"auto\">")
                    .verbatim(loser.value())
                    .tag("</p><p class=\"source\"><code>")
                    .text(loser.source())
                    .tag("</code> ")
                    .text(loser.reason())
                    .tag("</p></li>");
        }
        out.tag("</ul></details>");
    }
}
