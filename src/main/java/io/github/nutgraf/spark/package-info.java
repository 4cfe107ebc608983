/** Nutgraf inside Spark: functions for SQL, web archives as rows, and a job. The rest of the library never sees it. */
@NullMarked
package io.github.nutgraf.spark;

import org.jspecify.annotations.NullMarked;
