package io.github.nutgraf.field.date;

import io.github.nutgraf.field.date.DateCandidate.Place;
import io.github.nutgraf.field.date.DateCandidate.Role;

/** Sorts candidates into the kinds of sources that {@code date-weights.tsv} has weights for. */
public final class DateSource {

    private DateSource() {}

    /** The kind, such as {@code ld.pub} or {@code time.pub.head}; sources of one family share the part before the dot. */
    public static String kind(DateCandidate c) {
        String source = c.source();
        if (c.place() == Place.ADDRESS) {
            return "url";
        }
        if (c.role() == Role.OTHER) {
            return "other";
        }
        boolean modified = c.role() == Role.MODIFIED;
        String role = modified ? "mod" : "pub";
        if (source.startsWith("meta:")) {
            return "meta." + (modified ? "mod" : isWeak(source) ? "weak" : "pub");
        }
        if (source.startsWith("state:")) {
            return "ld." + role;
        }
        if (source.startsWith("json-ld:")) {
            if (source.contains("WebPage")) {
                return "page." + role;
            }
            return source.endsWith("dateCreated") ? "ld.created" : "ld." + role;
        }
        boolean head = c.place() == Place.HEAD || c.place() == Place.DATA;
        if (source.startsWith("microdata") || source.startsWith("rdfa")) {
            return "micro." + role + (head || c.place() == Place.STORY ? ".head" : ".else");
        }
        String family = source.equals("page:time") ? "time" : source.equals("page:text") ? "text" : "attr";
        if (modified) {
            return family + (head ? ".mod.head" : ".mod.else");
        }
        return family + (c.labelled() ? ".pub.label." : ".pub.") + place(c.place());
    }

    /** Names that say no more than "date", and those of libraries and archives, which date records. */
    private static boolean isWeak(String source) {
        String name = source.substring("meta:".length());
        return switch (name) {
            case "date", "pubdate", "pub_date", "created" -> true;
            default -> name.startsWith("dc") || name.startsWith("citation") || name.startsWith("content");
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case TOP -> "top";
            case STORY -> "story";
            case FOOT -> "foot";
            case ELSEWHERE -> "else";
            default -> "head";
        };
    }

    /** Which of several clock times on one day to take: where they differ, some tool's date field is a later save. */
    static int clockRank(String kind) {
        return switch (kind) {
            case "ld.pub", "ld.mod" -> 6;
            case "micro.pub.head", "micro.mod.head" -> 5;
            case "meta.pub", "meta.mod" -> 4;
            case "page.pub", "page.mod" -> 3;
            case "time.pub.head", "time.pub.label.head" -> 2;
            case "ld.created" -> 0;
            default -> 1;
        };
    }

    /** A day printed in the story or elsewhere, with nothing that says whose it is. */
    static boolean isWeakText(DateCandidate candidate) {
        String kind = kind(candidate);
        return kind.equals("text.pub.story") || kind.equals("text.pub.else");
    }

    static String family(String kind) {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }

    /** Whether the page's data, not its print, gives a date of publication. */
    static boolean isStructured(String kind) {
        return switch (kind) {
            case "meta.pub", "meta.weak", "ld.pub", "page.pub", "micro.pub.head" -> true;
            default -> false;
        };
    }

    /** Whether the source is data in the head, structured data or microdata. */
    static boolean isData(String kind) {
        return switch (family(kind)) {
            case "meta", "ld", "page", "micro" -> true;
            default -> false;
        };
    }
}
