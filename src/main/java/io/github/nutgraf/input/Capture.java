package io.github.nutgraf.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a web archive says of a page.
 *
 * @param date when it was fetched; null if the archive does not say
 * @param status what the server answered; null if it holds no server's answer
 */
public record Capture(@Nullable Instant date, @Nullable Integer status) {}
