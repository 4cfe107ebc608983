/** What the page claims about its story, one small reader a source; every claim keeps its source. */
@NullMarked
package io.github.nutgraf.evidence;

import org.jspecify.annotations.NullMarked;
