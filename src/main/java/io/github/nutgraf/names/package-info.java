/** Reads bylines: the people and newsrooms that a line of text credits. */
@NullMarked
package io.github.nutgraf.names;

import org.jspecify.annotations.NullMarked;
