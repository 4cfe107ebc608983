/** Writes the story down: its blocks as paragraphs, lists, tables, quotations, figures, embeds. */
@NullMarked
package io.github.nutgraf.body;

import org.jspecify.annotations.NullMarked;
