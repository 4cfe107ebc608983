/** What the headline is. */
@NullMarked
package io.github.nutgraf.field.headline;

import org.jspecify.annotations.NullMarked;
