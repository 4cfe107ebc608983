package io.github.nutgraf.body;

import io.github.nutgraf.text.TableFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table kept beside these classes: columns parted by tabs, comments behind {@code #} left out. */
final class Rows {

    private Rows() {}

    static List<String[]> of(String resource) {
        return TableFile.rows(Rows.class, resource);
    }

    /** The words of a list: the last column of each row. */
    static Set<String> words(String resource) {
        return of(resource).stream()
                .map(columns -> columns[columns.length - 1].strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
