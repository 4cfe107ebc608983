package io.github.nutgraf.text;

/** The word tables of names and bylines, read once. */
final class Lists {

    static final WordTable BYLINE = WordTable.read("byline-words.tsv");
    static final WordTable ROLES = WordTable.read("role-words.tsv");
    static final WordTable HOUSES = WordTable.read("house-names.tsv");
    static final WordTable NAMES = WordTable.read("name-words.tsv");
    static final WordTable NO_NAMES = WordTable.read("no-names.tsv");
    static final WordTable AGENCIES = WordTable.read("agencies.tsv");

    private Lists() {}
}
