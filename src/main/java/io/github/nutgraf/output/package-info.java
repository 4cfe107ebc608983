/** Writes what came of many pages: formats, one file or a folder of them, and how a later run goes on behind it. */
@NullMarked
package io.github.nutgraf.output;

import org.jspecify.annotations.NullMarked;
