package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;

/**
 * Writes an {@link Article} in one format. Renderers are immutable and serve all threads; what they give is safe to
 * show, whatever the page said.
 */
@FunctionalInterface
public interface Renderer {

    /** The article in this renderer's format. */
    String render(Article article);

    /** JSON, a key a line, indented by two spaces; {@link ArticleJson#read(String)} reads it back. */
    static Renderer json() {
        return ArticleJson::indented;
    }

    /** JSON on one line, for JSON Lines files; {@link ArticleJson#read(String)} reads it back. */
    static Renderer compactJson() {
        return ArticleJson::compact;
    }

    /**
     * CommonMark, with pipe tables as GitHub has them: the headline as the only heading of level 1, kicker, standfirst,
     * byline and date, then the body. No raw HTML; links to http, https and mailto alone, pictures from http and https.
     */
    static Renderer markdown() {
        return new MarkdownRenderer();
    }

    /**
     * One {@code article} element without scripts, handlers, styles, forms or frames; links to http, https and mailto
     * alone, pictures from http and https.
     */
    static Renderer html() {
        return new HtmlRenderer();
    }

    /** Headline, byline and date, standfirst, then {@link Article#text()}, parted by blank lines. */
    static Renderer text() {
        return new TextRenderer();
    }

    /** A TEI document (P5, XML) in UTF-8: the fields in its header, the story as its text. */
    static Renderer tei() {
        return new TeiRenderer();
    }
}
