package io.github.nutgraf.names;

/**
 * A stretch of a byline between two separators.
 *
 * @param before what parts it from the one before
 * @param and the "and"-word that parts it from the one before, as written; empty if something else does
 * @param text without separators and outer spaces
 */
record BylinePart(Separator before, String and, String text) {

    /** What parts two stretches, from weak to strong. */
    enum Separator {
        /** An "and"-word: the next is of the same kind as the last. */
        AND,
        /** A comma: a next name, or what belongs to the last one. */
        COMMA,
        /** A slash between two words. */
        SLASH,
        /** A bracket: what it holds belongs to the last name. */
        BRACKET,
        /** A bar, a dot in mid-line, a dash, a line's end: something else begins. */
        BAR,
        /** The beginning. */
        START
    }
}
