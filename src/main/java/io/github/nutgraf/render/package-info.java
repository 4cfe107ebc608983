/** Writes an {@link io.github.nutgraf.article.Article} as JSON, Markdown, HTML or plain text, and reads the JSON back. */
@NullMarked
package io.github.nutgraf.render;

import org.jspecify.annotations.NullMarked;
