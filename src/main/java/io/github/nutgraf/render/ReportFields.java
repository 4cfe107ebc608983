package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Provenance;

/** The article's side of a report: each field with its source, how sure it is, and what lost against it. */
final class ReportFields {

    private ReportFields() {}

    static void write(HtmlText out, Article article) {
        out.tag(
                        "<section id=\"article\" aria-labelledby=\"article-title\">\n<h2 id=\"article-title\">What the article says</h2>\n")
                .tag("<dl>\n");
        for (ArticleField field : ArticleField.values()) {
            if (field != ArticleField.CANONICAL_URL) {
                field(out, article, field);
            }
        }
        field(out, article, ArticleField.CANONICAL_URL);
        out.tag("</dl>\n</section>\n");
    }

    private static void field(HtmlText out, Article article, ArticleField field) {
        String value = FieldWords.value(article, field);
        Provenance provenance = article.provenance().get(field);
        boolean hasLost = provenance != null && !provenance.runnersUp().isEmpty();
        if (value.isEmpty() && !hasLost) {
            return;
        }
        out.tag("<div class=\"row\"><dt>").text(FieldWords.name(field)).tag("</dt>\n<dd>");
        if (value.isEmpty()) {
            out.tag("<p class=\"none\">none: no evidence was good enough</p>");
        } else {
            out.tag("<p class=\"text\" dir=\"auto\">").verbatim(value).tag("</p>");
        }
        if (provenance != null) {
            provenance(out, provenance);
        }
        out.tag("</dd></div>\n");
    }

    private static void provenance(HtmlText out, Provenance provenance) {
        if (!provenance.source().equals("none")) {
            String confidence = DisplayText.hundredths(provenance.confidence());
            out.tag("<p class=\"source\"")
                    .attribute("title", provenance.source() + ", " + confidence)
                    .tag("><meter min=\"0\" max=\"1\" low=\"0.5\" high=\"0.8\" optimum=\"1\" aria-hidden=\"true\"")
                    .attribute("value", confidence)
                    .tag("></meter> ")
                    .text(FieldWords.sureness(provenance.confidence()) + ", from "
                            + EvidenceWords.of(provenance.source()))
                    .tag("</p>");
        }
        int lost = provenance.runnersUp().size();
        if (lost == 0) {
            return;
        }
        out.tag("<details><summary>")
                .text(lost + (lost == 1 ? " other was not taken" : " others were not taken"))
                .tag("</summary><ul>");
        for (Provenance.RunnerUp loser : provenance.runnersUp()) {
            out.tag("<li><p class=\"text\" dir=\"auto\">")
                    .verbatim(loser.value())
                    .tag("</p><p class=\"source\"")
                    .attribute("title", loser.source())
                    .tag(">")
                    .text("from " + EvidenceWords.of(loser.source()) + ": " + loser.reason())
                    .tag("</p></li>");
        }
        out.tag("</ul></details>");
    }
}
