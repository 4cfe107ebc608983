/** Reads pages from where they lie: files, folders, ZIP and web archives, JSON Lines, the web. Knows no command line. */
@NullMarked
package io.github.nutgraf.input;

import org.jspecify.annotations.NullMarked;
