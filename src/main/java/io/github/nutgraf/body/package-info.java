/** Which blocks are the story, and what each one is. */
@NullMarked
package io.github.nutgraf.body;

import org.jspecify.annotations.NullMarked;
