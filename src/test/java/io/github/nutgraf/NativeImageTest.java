package io.github.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image (GraalVM) holds only the resources that its metadata names, and nothing here is reflective. */
class NativeImageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path METADATA =
            RESOURCES.resolve("META-INF/native-image/io.github.nutgraf/nutgraf/resource-config.json");

    @Test
    void metadataNamesEveryResource() throws IOException {
        List<Pattern> patterns = Pattern.compile("\"pattern\": \"([^\"]+)\"")
                .matcher(Files.readString(METADATA))
                .results()
                .map(found -> Pattern.compile(found.group(1).replace("\\\\", "\\")))
                .toList();
        List<String> names;
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }

        assertThat(names)
                .hasSizeGreaterThan(20)
                .allMatch(
                        name -> patterns.stream()
                                .anyMatch(pattern -> pattern.matcher(name).matches()),
                        "is named");
    }
}
