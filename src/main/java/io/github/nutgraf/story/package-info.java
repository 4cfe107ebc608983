/** Decides which blocks of a page are its story: scores, the cut, and the rules in their order. */
@NullMarked
package io.github.nutgraf.story;

import org.jspecify.annotations.NullMarked;
