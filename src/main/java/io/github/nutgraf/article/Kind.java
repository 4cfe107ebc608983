package io.github.nutgraf.article;

/**
 * What sort of page it is. A page that is no story says so instead of pretending; from which chance on it counts as one is
 * {@link Options#storyThreshold()}.
 */
public enum Kind {
    /** A story. */
    ARTICLE,
    /** A story told in timed entries. */
    LIVE_BLOG,
    /** A series of pictures with captions. */
    GALLERY,
    /** A video with at most a short text. */
    VIDEO,
    /** A front, section, tag, category or search page, a feed: links to stories or goods, no story of its own. */
    LISTING,
    /** Anything else: a shop's or a company's page, a forum, an error page, a form, an empty shell. */
    OTHER
}
