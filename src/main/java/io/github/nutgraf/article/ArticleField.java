package io.github.nutgraf.article;

/** The fields of an {@link Article} that are chosen among claims, as keys of {@link Article#provenance()}. */
public enum ArticleField {
    CANONICAL_URL("canonicalUrl"),
    HEADLINE("headline"),
    KICKER("kicker"),
    STANDFIRST("standfirst"),
    LEAD("lead"),
    BYLINE("byline"),
    DATELINE("dateline"),
    PUBLISHED("published"),
    MODIFIED("modified"),
    BODY("body"),
    LANGUAGE("language"),
    SITE_NAME("siteName"),
    SECTION("section"),
    TAGS("tags"),
    IMAGES("images"),
    VIDEOS("videos"),
    KIND("kind"),
    ACCESS("access"),
    LICENSE("license"),
    DESCRIPTION("description");

    private final String key;

    ArticleField(String key) {
        this.key = key;
    }

    /** The field's name in the {@link Article} record and in its JSON. */
    public String key() {
        return key;
    }
}
