package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import java.util.List;

/** One {@code article} element: a header, then the body's blocks, which {@link HtmlBlocks} writes. */
final class HtmlRenderer implements Renderer {

    @Override
    public String render(Article article) {
        HtmlText out = new HtmlText().tag("<article");
        if (article.language() != null) {
            out.attribute("lang", article.language());
        }
        out.tag(">\n");
        header(out, article);
        HtmlBlocks.blocks(out, article.body(), 2);
        return out.tag("</article>\n").toString();
    }

    private static void header(HtmlText out, Article article) {
        out.tag("<header>\n");
        if (article.kicker() != null) {
            out.tag("<p>").text(article.kicker()).tag("</p>\n");
        }
        if (article.headline() != null) {
            out.tag("<h1>").text(article.headline()).tag("</h1>\n");
        }
        if (article.standfirst() != null) {
            out.tag("<p>").text(article.standfirst()).tag("</p>\n");
        }
        byline(out, article.byline());
        if (article.published() != null) {
            out.tag("<p>");
            time(out, article.published());
            out.tag("</p>\n");
        }
        out.tag("</header>\n");
    }

    static void byline(HtmlText out, List<Author> byline) {
        if (byline.isEmpty()) {
            return;
        }
        out.tag("<address>");
        String separator = "";
        for (Author author : byline) {
            out.tag(separator).link(author.name(), author.url());
            if (author.role() != null) {
                out.tag(" (").text(author.role()).tag(")");
            }
            separator = ", ";
        }
        out.tag("</address>\n");
    }

    static void time(HtmlText out, ArticleDate date) {
        out.tag("<time")
                .attribute("datetime", date.toString())
                .tag(">")
                .text(DisplayText.date(date))
                .tag("</time>");
    }
}
