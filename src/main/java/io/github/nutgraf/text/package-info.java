/** Leaf helpers on plain text: words, their hashes, folding, tables. They know nothing of pages. */
@NullMarked
package io.github.nutgraf.text;

import org.jspecify.annotations.NullMarked;
