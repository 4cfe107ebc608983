package io.github.nutgraf.field.headline;

/** How reliable each source is for a field, from how often it was right on annotated pages (docs/fields.md). */
final class HeadlineWeights {

    /** From here on a source's title is written for readers, not for tabs and search engines. */
    static final double CAREFUL = 0.65;

    private HeadlineWeights() {}

    /** Of a source for machines that gives a headline. */
    static double headline(String source) {
        return switch (source) {
            case "json-ld:headline", "microdata:headline", "rdfa:headline" -> 0.8;
            case "meta:og:title", "meta:sailthru.title", "meta:parsely-title", "meta:twitter:text:title" -> 0.65;
            case "meta:twitter:title", "meta:dc.title", "meta:dcterms.title", "meta:citation_title" -> 0.5;
            case "title" -> 0.35;
            case "json-ld:name", "json-ld:alternativeHeadline", "meta:title" -> 0.3;
            default -> source.startsWith("state:") ? 0.8 : 0.2;
        };
    }
}
