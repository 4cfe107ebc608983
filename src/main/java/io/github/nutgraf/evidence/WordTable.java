package io.github.nutgraf.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Reads a list of words: one a line, up to the first tab; {@code #} begins a comment line. */
final class WordTable {

    private WordTable() {}

    static Set<String> load(String resource) {
        Set<String> out = new HashSet<>();
        try (InputStream in = WordTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    int tab = line.indexOf('\t');
                    out.add(tab < 0 ? line.strip() : line.substring(0, tab));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSet(out);
    }
}
