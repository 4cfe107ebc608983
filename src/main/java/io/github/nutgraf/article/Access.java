package io.github.nutgraf.article;

/** Whether the page holds the whole story. */
public enum Access {
    /** The page says that the story is free to read. */
    FREE,
    /** The page holds only a stub of a paid story. */
    PAYWALLED,
    /** The page says nothing about it. */
    UNKNOWN
}
