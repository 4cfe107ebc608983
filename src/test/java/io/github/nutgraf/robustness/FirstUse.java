package io.github.nutgraf.robustness;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Explains a large page of nothing, prints {@link #READY}, then explains the pages of a folder. */
final class FirstUse {

    static final String READY = "ready";

    private static final int LARGE = 1_000_001;

    private FirstUse() {}

    public static void main(String[] args) throws IOException {
        Extractor extractor = Extractor.with(Options.DEFAULTS);
        extractor.explain(" ".repeat(LARGE), null);
        System.out.println(READY);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pages = files.filter(file -> file.endsWith("page.html")).toList();
        }
        for (Path page : pages) {
            extractor.explain(Files.readAllBytes(page), null, "https://www.example.org/news/story");
        }
    }
}
