/** Nutgraf inside Apache Tika. The rest of the library never sees it. */
@NullMarked
package io.github.nutgraf.tika;

import org.jspecify.annotations.NullMarked;
