package io.github.nutgraf.article;

/** What sort of page it is. A page that is no story says so instead of pretending. */
public enum Kind {
    /** A story. */
    ARTICLE,
    /** A story told in timed entries. */
    LIVE_BLOG,
    /** A series of pictures with captions. */
    GALLERY,
    /** A video with at most a short text. */
    VIDEO,
    /** A front, section, tag or search page: links to stories, none of its own. */
    LISTING,
    /** Anything else: an error page, a form, an empty shell. */
    OTHER
}
