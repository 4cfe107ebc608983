/** A page on this machine to try pages on: paste one, drop a file or give an address, and see its story and why. */
@NullMarked
package io.github.nutgraf.serve;

import org.jspecify.annotations.NullMarked;
