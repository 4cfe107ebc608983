/** When the story was published and modified. */
@NullMarked
package io.github.nutgraf.field.date;

import org.jspecify.annotations.NullMarked;
