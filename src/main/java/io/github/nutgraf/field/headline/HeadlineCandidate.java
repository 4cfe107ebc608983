package io.github.nutgraf.field.headline;

/**
 * A text that could be the headline.
 *
 * @param node where it is printed; -1 if it is not
 * @param support how many independent sources give just this text, its own included
 * @param score to rank by
 */
record HeadlineCandidate(String text, String source, int node, int support, double score) {}
