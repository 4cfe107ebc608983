package io.github.nutgraf.input;

import java.util.Locale;
import java.util.Map;

/** What a file holds, told by its name; all but a ZIP archive may be gzipped. */
enum FileType {
    /** One page. */
    PAGE,
    /** A ZIP archive of pages. */
    ZIP,
    /** A web archive. */
    WARC,
    /** JSON Lines, a page a line. */
    JSON_LINES,
    /** Nothing this program takes from a folder. */
    OTHER;

    private static final Map<String, FileType> SUFFIXES = Map.of(
            ".html", PAGE,
            ".htm", PAGE,
            ".xhtml", PAGE,
            ".zip", ZIP,
            ".warc", WARC,
            ".jsonl", JSON_LINES,
            ".ndjson", JSON_LINES);

    static FileType of(String name) {
        return SUFFIXES.getOrDefault(suffix(withoutGz(name)), OTHER);
    }

    /** The id of a page in a file of this name: the name without {@code .html} and {@code .gz}. */
    static String id(String name) {
        String plain = withoutGz(name);
        String suffix = suffix(plain);
        return SUFFIXES.get(suffix) == PAGE ? plain.substring(0, plain.length() - suffix.length()) : plain;
    }

    /** The last name's suffix in lower case; empty if it has none, or is nothing else. */
    private static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
