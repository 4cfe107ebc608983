package io.github.nutgraf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Extraction allocates no more than it did: unlike time, that can be held to on any machine. The figures stand in {@code
 * allocation.tsv}; lower them when a change makes it allocate less.
 */
class AllocationIT {

    private static final double TOLERANCE = 1.03;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void allocatesNoMoreThanRecorded() throws IOException, InterruptedException {
        Map<String, Double> recorded = table(resource());
        Map<String, Double> now = table(interpreted());
        assertThat(now.keySet()).isEqualTo(recorded.keySet());
        assertThat(now)
                .allSatisfy((shape, multiple) -> assertThat(multiple)
                        .as("bytes over those of the parse, %s: now %s", shape, now)
                        .isLessThanOrEqualTo(TOLERANCE * recorded.get(shape)));
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(AllocationIT.class.getResourceAsStream("allocation.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String interpreted() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Allocation.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    private static Map<String, Double> table(String text) {
        Map<String, Double> out = new LinkedHashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t", 2);
            out.put(columns[0], Double.valueOf(columns[1]));
        });
        return out;
    }
}
