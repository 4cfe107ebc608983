/** Who is credited. */
@NullMarked
package io.github.nutgraf.field.byline;

import org.jspecify.annotations.NullMarked;
