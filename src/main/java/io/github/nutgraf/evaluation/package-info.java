/** Scores extractions against an annotated corpus. */
@NullMarked
package io.github.nutgraf.evaluation;

import org.jspecify.annotations.NullMarked;
