package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;

/** Writes an {@link Article} in one format. Renderers are immutable and serve all threads. */
public interface Renderer {

    /** The article in this renderer's format. */
    String render(Article article);
}
