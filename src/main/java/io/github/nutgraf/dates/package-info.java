/** Reads dates in text and addresses, in the languages of its tables. */
@NullMarked
package io.github.nutgraf.dates;

import org.jspecify.annotations.NullMarked;
