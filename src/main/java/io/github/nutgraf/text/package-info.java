/** Leaf helpers on plain text: words, white space, names, dates. They know nothing of pages. */
@NullMarked
package io.github.nutgraf.text;

import org.jspecify.annotations.NullMarked;
