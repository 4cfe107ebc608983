package io.github.nutgraf.article;

/** What a block of a page is that is no part of its story, in the words of those who read pages, not of those who score them. */
public enum Boilerplate {
    /** Menus, breadcrumbs, tags, share bars, players and other buttons. */
    MENU,
    /** Titles, teasers and lists of other stories, related or popular. */
    OTHER_STORIES,
    /** Advertisements, their labels, and what is paid for. */
    ADVERTISEMENT,
    /** Newsletters, subscriptions, log-ins, search, consent: what asks the reader for something. */
    FORM,
    /** What readers say, and where they say it. */
    COMMENTS,
    /** The page's footer, rights and disclaimers. */
    FOOTER,
    /** Captions and credits of pictures that are none of the story's. */
    CAPTION,
    /** What the story says elsewhere in the same words. */
    REPEAT,
    /** Anything else beside the story: dates, counts, notes on the writer, boxes of facts. */
    OTHER
}
