/** The door of the library: {@link io.github.nutgraf.Extractor}. */
@NullMarked
package io.github.nutgraf;

import org.jspecify.annotations.NullMarked;
