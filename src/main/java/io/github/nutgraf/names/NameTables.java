package io.github.nutgraf.names;

/** The word tables of names and bylines, read once. */
final class NameTables {

    static final PhraseTable BYLINE = PhraseTable.read("byline-words.tsv");
    static final PhraseTable ROLES = PhraseTable.read("role-words.tsv");
    static final PhraseTable HOUSES = PhraseTable.read("house-names.tsv");
    static final PhraseTable NAMES = PhraseTable.read("name-words.tsv");
    static final PhraseTable NO_NAMES = PhraseTable.read("no-names.tsv");
    static final PhraseTable AGENCIES = PhraseTable.read("agencies.tsv");
    static final PhraseTable CHINESE = PhraseTable.read("chinese-surnames.tsv");
    static final PhraseTable GIVEN = PhraseTable.read("given-names.tsv");

    private NameTables() {}
}
