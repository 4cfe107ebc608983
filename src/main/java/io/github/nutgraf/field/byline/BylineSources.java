package io.github.nutgraf.field.byline;

import io.github.nutgraf.field.byline.BylineCandidate.Place;

/**
 * How much each source of a byline is worth, as the logarithm of its odds of naming exactly the credited, measured on
 * annotated news pages and blogs (the table stands in {@code docs/fields.md}).
 */
final class BylineSources {

    /** So much below nothing that no agreement lifts it. */
    private static final double NEVER = -100;

    private BylineSources() {}

    static double weight(BylineCandidate candidate) {
        double weight = ofSource(candidate.source());
        return switch (candidate.place()) {
            case DATA, HEAD -> weight;
            // An author's card or a signature, but also the next story's byline.
            case FOOT ->
                switch (candidate.source()) {
                    case "page:by-line" -> 0.2;
                    case "microdata:author", "rdfa:author", "page:signature" -> 0.1;
                    case "page:author" -> candidate.isOnePerson() ? 0.3 : candidate.isOneFullName() ? 0.1 : -0.6;
                    default -> Math.min(weight - 2.0, -0.6);
                };
            case ELSEWHERE -> Math.min(weight - 2.5, -0.2);
            case OTHER -> NEVER;
        };
    }

    private static double ofSource(String source) {
        return switch (source) {
            case "json-ld:author", "json-ld:creator" -> 1.7;
            case "json-ld:WebPage.author", "json-ld:WebPage.creator" -> 1.5;
            case "meta:sailthru.author", "meta:parsely-author", "meta:cxenseparse:author", "meta:twitter:data" -> 2.3;
            case "meta:article:author", "meta:article:author_name" -> 1.5;
            case "meta:author" -> 1.1;
            // A social account, not a name.
            case "meta:twitter:creator" -> -2.0;
            case "microdata:author", "microdata:creator", "rdfa:author" -> 2.1;
            case "page:rel=author" -> 1.8;
            case "page:author", "page:by-line" -> 1.5;
            case "page:byline" -> 1.2;
            case "page:mixed-line" -> 0.9;
            case "page:name-line" -> 0.6;
            // On forums the first of many.
            case "page:username" -> 0.3;
            default -> source.startsWith("state:") ? 1.7 : 0.9;
        };
    }

    static boolean isData(BylineCandidate candidate) {
        return candidate.place() == Place.DATA;
    }
}
