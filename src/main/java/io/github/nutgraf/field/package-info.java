/** For each field of the article, the claim that wins and why. */
@NullMarked
package io.github.nutgraf.field;

import org.jspecify.annotations.NullMarked;
