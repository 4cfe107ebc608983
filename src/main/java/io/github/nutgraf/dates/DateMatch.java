package io.github.nutgraf.dates;

import io.github.nutgraf.article.ArticleDate;

/**
 * A date found in a text.
 *
 * @param date the date, at the precision printed
 * @param start where it starts in the text
 * @param end behind its last character
 * @param ordered false if day and month could be the other way round, and only the hints decided
 */
public record DateMatch(ArticleDate date, int start, int end, boolean ordered) {}
