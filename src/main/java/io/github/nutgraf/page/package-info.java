/** From bytes or text to a parsed page whose nodes are numbered once: limits, charset, parse, one walk. */
@NullMarked
package io.github.nutgraf.page;

import org.jspecify.annotations.NullMarked;
