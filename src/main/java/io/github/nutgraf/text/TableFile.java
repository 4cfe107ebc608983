package io.github.nutgraf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables kept beside the classes that use them: rows of columns parted by tabs, {@code #} begins a comment. */
public final class TableFile {

    private TableFile() {}

    /**
     * The rows of a table.
     *
     * @param owner the class beside which the resource is
     * @throws NullPointerException if there is no such resource
     */
    public static List<String[]> rows(Class<?> owner, String resource) {
        List<String[]> out = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    out.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return out;
    }
}
