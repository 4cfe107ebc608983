package io.github.nutgraf.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The addresses of pages, from a file of lines {@code id TAB url}. */
public final class UrlMap {

    private final Map<String, String> urls;
    private long found;
    private long missed;

    private UrlMap(Map<String, String> urls) {
        this.urls = urls;
    }

    /** No addresses. */
    public static UrlMap none() {
        return new UrlMap(Map.of());
    }

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read, or none of its lines has a tab
     */
    public static UrlMap read(Path file) throws IOException {
        Map<String, String> urls = new HashMap<>();
        String first = null;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (first == null) {
                    line = line.startsWith("\uFEFF") ? line.substring(1) : line;
                    first = line;
                }
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    urls.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
        }
        if (urls.isEmpty() && first != null) {
            throw new IOException(FileNames.name(file) + ": no line of id, tab, address; the first is: " + first);
        }
        return new UrlMap(urls);
    }

    @Nullable
    String of(String id) {
        String url = urls.get(id);
        found += url == null ? 0 : 1;
        missed += url == null ? 1 : 0;
        return url;
    }

    /** Tells if pages were asked for and the file had none of them, with an id of both sides. */
    void complain(String anId, Consumer<String> to) {
        if (!urls.isEmpty() && found == 0 && missed > 0) {
            to.accept("--urls has none of these pages: it has "
                    + urls.keySet().iterator().next() + ", a page here is " + anId);
        }
    }
}
