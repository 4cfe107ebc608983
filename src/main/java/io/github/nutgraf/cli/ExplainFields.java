package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Provenance;
import java.util.Locale;

/** The article's side of a report: each field with its source, how sure it is, and what lost against it. */
final class ExplainFields {

    private ExplainFields() {}

    static void write(Markup out, Article article) {
        out.raw("<section id=\"article\" aria-label=\"The article\">\n<dl>\n");
        for (ArticleField field : ArticleField.values()) {
            field(out, article, field);
        }
        out.raw("</dl>\n<details><summary>The story's text</summary>\n");
        for (Block block : article.body()) {
            if (!block.text().isEmpty()) {
                out.raw("<p class=\"text\" dir=\"auto\">").text(block.text()).raw("</p>\n");
            }
        }
        out.raw("</details>\n</section>\n");
    }

    private static void field(Markup out, Article article, ArticleField field) {
        String value = FieldValues.of(article, field);
        Provenance provenance = article.provenance().get(field);
        if (value.isEmpty() && provenance == null) {
            return;
        }
        out.raw("<dt>").text(field.key()).raw("</dt>\n<dd>");
        if (value.isEmpty()) {
            out.raw("<p class=\"none\">none</p>");
        } else {
            out.raw("<p class=\"text\" dir=\"auto\">").text(value).raw("</p>");
        }
        if (provenance != null) {
            provenance(out, provenance);
        }
        out.raw("</dd>\n");
    }

    private static void provenance(Markup out, Provenance provenance) {
        String confidence = String.format(Locale.ROOT, "%.2f", provenance.confidence());
        out.raw("<p class=\"source\"><meter min=\"0\" max=\"1\" value=\"")
                .raw(confidence)
                .raw("\"></meter> ")
                .raw(confidence)
                .raw(" from <code>")
                .text(provenance.source())
                .raw("</code></p>");
        if (provenance.runnersUp().isEmpty()) {
            return;
        }
        out.raw("<details><summary>")
                .raw(Integer.toString(provenance.runnersUp().size()))
                .raw(" not taken</summary><ul>");
        for (Provenance.RunnerUp loser : provenance.runnersUp()) {
            out.raw("<li><span class=\"text\" dir=\"auto\">")
                    .text(loser.value())
                    .raw("</span> <code>")
                    .text(loser.source())
                    .raw("</code> ")
                    .text(loser.reason())
                    .raw("</li>");
        }
        out.raw("</ul></details>");
    }
}
