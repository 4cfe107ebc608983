package io.github.nutgraf.evidence;

import org.jspecify.annotations.Nullable;

/**
 * One timed entry of a live blog as structured data gives it.
 *
 * @param headline null if none
 * @param published the raw date; null if none
 * @param body the entry's text, paragraphs parted by line feeds; null if none
 */
public record LiveUpdate(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String body) {}
