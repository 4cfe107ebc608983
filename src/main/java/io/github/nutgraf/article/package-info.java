/**
 * The records of an extraction: the {@link io.github.nutgraf.article.Article} and everything in it, the
 * {@link io.github.nutgraf.article.Options} that steer it, and the {@link io.github.nutgraf.article.Explanation} that
 * says why. All are immutable, serializable values; absent scalars are null, absent lists are empty.
 */
@NullMarked
package io.github.nutgraf.article;

import org.jspecify.annotations.NullMarked;
