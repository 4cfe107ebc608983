package io.github.nutgraf.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a table kept beside these classes: columns parted by tabs, comments behind {@code #} left out. */
final class Rows {

    private Rows() {}

    static List<String[]> of(String resource) {
        List<String[]> out = new ArrayList<>();
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    out.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** The words of a list: the last column of each row. */
    static Set<String> words(String resource) {
        return of(resource).stream()
                .map(columns -> columns[columns.length - 1].strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
