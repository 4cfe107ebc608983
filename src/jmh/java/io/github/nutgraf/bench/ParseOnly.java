package io.github.nutgraf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/** The least program of this kind: parses a file and prints its title. {@link Starts} compares with it. */
public final class ParseOnly {

    private ParseOnly() {}

    public static void main(String[] args) throws IOException {
        System.out.println(Jsoup.parse(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8), "")
                .title());
    }
}
