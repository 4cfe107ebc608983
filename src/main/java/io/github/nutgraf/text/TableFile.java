package io.github.nutgraf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return rows(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The words of a table: the last column of each row. */
    public static Set<String> words(Class<?> owner, String resource) {
        return rows(owner, resource).stream()
                .map(columns -> columns[columns.length - 1].strip())
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Set::copyOf));
    }

    /**
     * The rows of a table that a stream holds, in UTF-8. Cuts lines as bytes, not as text: a start reads some ten thousand
     * before anything is compiled.
     *
     * @throws IOException if reading fails
     */
    public static List<String[]> rows(InputStream in) throws IOException {
        byte[] all = Streams.read(in);
        List<String[]> out = new ArrayList<>();
        int from = 0;
        while (from < all.length) {
            int to = from;
            while (to < all.length && all[to] != '\n') {
                to++;
            }
            int end = to > from && all[to - 1] == '\r' ? to - 1 : to;
            if (end > from && all[from] != '#') {
                out.add(new String(all, from, end - from, StandardCharsets.UTF_8).split("\t", -1));
            }
            from = to + 1;
        }
        return out;
    }
}
