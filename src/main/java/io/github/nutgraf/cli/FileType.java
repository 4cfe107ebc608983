package io.github.nutgraf.cli;

import java.util.List;
import java.util.Locale;

/** What a file holds, told by its name. */
enum FileType {
    /** One page, perhaps gzipped. */
    PAGE,
    /** Nothing this program reads from a folder. */
    OTHER;

    private static final List<String> PAGE_SUFFIXES = List.of(".html", ".htm", ".xhtml");

    static FileType of(String name) {
        return pageSuffix(withoutGz(name)) > 0 ? PAGE : OTHER;
    }

    /** The id of a page in a file of this name: the name without {@code .html} and {@code .gz}. */
    static String id(String name) {
        String plain = withoutGz(name);
        return plain.substring(0, plain.length() - pageSuffix(plain));
    }

    /** The length of a page's suffix in a name; 0 if it has none, or is nothing else. */
    private static int pageSuffix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String suffix : PAGE_SUFFIXES) {
            if (lower.endsWith(suffix)
                    && lower.length() > suffix.length()
                    && lower.charAt(lower.length() - suffix.length() - 1) != '/') {
                return suffix.length();
            }
        }
        return 0;
    }

    private static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
