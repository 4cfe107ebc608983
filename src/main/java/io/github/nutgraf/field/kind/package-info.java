/** What sort of page it is: features of the whole page, a learned model over them, rules where data is certain. */
@NullMarked
package io.github.nutgraf.field.kind;

import org.jspecify.annotations.NullMarked;
