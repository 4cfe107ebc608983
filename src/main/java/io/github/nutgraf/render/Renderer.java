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
}
