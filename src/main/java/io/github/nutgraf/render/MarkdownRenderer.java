package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CommonMark with GFM's pipe tables: the headline as the only H1, then the rest. No raw HTML. */
final class MarkdownRenderer implements Renderer {

    @Override
    public String render(Article article) {
        MarkdownBlocks out = new MarkdownBlocks();
        paragraph(out, article.kicker());
        if (article.headline() != null) {
            out.heading(1, article.headline(), List.of());
        }
        paragraph(out, article.standfirst());
        out.byline(article.byline(), article.published());
        out.blocks(article.body(), 2);
        return out.toString();
    }

    private static void paragraph(MarkdownBlocks out, @Nullable String text) {
        if (text != null) {
            out.paragraph(text, List.of());
        }
    }
}
