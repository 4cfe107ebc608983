package io.github.nutgraf.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the addresses of pages from a file of lines {@code id TAB url}. */
public final class UrlMap {

    private UrlMap() {}

    public static Map<String, String> read(Path file) throws IOException {
        Map<String, String> urls = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    urls.put(line.substring(0, tab), line.substring(tab + 1).strip());
                }
            }
        }
        return urls;
    }
}
