package io.github.nutgraf.page;

/** Parts of a page that templates name by class or id; the names are in {@code part-classes.tsv}. */
public enum Part {
    STANDFIRST(1 << 0),
    /** What stands between headline and story, too, and is no standfirst. */
    NO_STANDFIRST(1 << 1),
    PULL_QUOTE(1 << 2),
    ATTRIBUTION(1 << 3),
    BYLINE(1 << 4),
    CAPTION(1 << 5),
    CREDIT(1 << 6),
    /** A picture that is none of the story's: a sign, a writer's portrait. */
    ICON(1 << 7),
    LIVE(1 << 8),
    ENTRY(1 << 9),
    /** Readers' comments. */
    COMMENTS(1 << 10),
    /** Laid over the page, or where foreign content waits for consent. */
    DIALOG(1 << 11),
    /** Asks readers for money. */
    PLEA(1 << 12),
    /** Set beside a story: boxes of facts, of its writer, of other stories, calls to act. */
    BESIDE(1 << 13);

    /** Sets of parts are sums of these. */
    final int bit;

    Part(int bit) {
        this.bit = bit;
    }
}
