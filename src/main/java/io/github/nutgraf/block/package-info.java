/** The visible page cut into text blocks with their features. */
@NullMarked
package io.github.nutgraf.block;

import org.jspecify.annotations.NullMarked;
