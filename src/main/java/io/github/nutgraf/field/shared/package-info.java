/** What the resolvers of several fields share. */
@NullMarked
package io.github.nutgraf.field.shared;

import org.jspecify.annotations.NullMarked;
