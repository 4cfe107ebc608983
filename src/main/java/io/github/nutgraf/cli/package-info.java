/** The command line, one class a subcommand. */
@NullMarked
package io.github.nutgraf.cli;

import org.jspecify.annotations.NullMarked;
