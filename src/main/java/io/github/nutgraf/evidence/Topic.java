package io.github.nutgraf.evidence;

/** What a {@link Claim} is about. */
public enum Topic {
    /** What sources for machines, and marked elements, give as the story's title. */
    HEADLINE,
    /** A printed heading, {@code page:h1} to {@code page:h4}: the headline may be among them. */
    HEADING,
    KICKER,
    DESCRIPTION,
    /** One credited person or organization a claim; details {@code url}, {@code type}, {@code jobTitle}. */
    AUTHOR,
    /** Also dates whose meaning the page leaves open, such as {@code meta:date}: the source tells. */
    PUBLISHED,
    MODIFIED,
    SECTION,
    /** One step of the way from the front page to the story; details {@code url}. */
    BREADCRUMB,
    TAG,
    /** An address; details {@code caption}, {@code credit}, {@code alt}, {@code width}, {@code height}. */
    IMAGE,
    /** An address; details {@code title}, {@code thumbnail}. */
    VIDEO,
    SITE_NAME,
    CANONICAL_URL,
    LICENSE,
    LANGUAGE,
    /** {@code true} or {@code false} from {@code isAccessibleForFree}, or a publisher's own word such as {@code metered}. */
    ACCESS,
    /** What the page says it is: {@code og:type} and the like. */
    PAGE_TYPE
}
