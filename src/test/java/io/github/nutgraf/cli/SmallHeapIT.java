package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a small heap does not hold fail alone, and are named: all others come, before and behind. */
@Timeout(120)
class SmallHeapIT {

    private static final String[] PAGES = {"a", "b-large", "c", "d", "e-large", "f", "g"};

    @TempDir
    Path dir;

    /** What a command did. */
    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectory(dir.resolve("pages"));
    }

    @Test
    void inAFolder() throws Exception {
        for (String name : PAGES) {
            Files.writeString(dir.resolve("pages").resolve(name + ".html"), page(name, 1_600_000));
        }
        Run run = run(null, "batch", "pages");
        assertFails(run, "pages/b-large.html", "pages/e-large.html");
        assertComes(run, "a", "c", "d", "f", "g");
    }

    @Test
    void inAnArchive() throws Exception {
        zip(dir.resolve("pages.zip"));
        Run run = run(null, "batch", "pages.zip");
        assertFails(run, "pages.zip:b-large.html", "pages.zip:e-large.html");
        assertComes(run, "a", "c", "d", "f", "g");
    }

    @Test
    void inJsonLines() throws Exception {
        lines(dir.resolve("pages.jsonl"));
        Run run = run(null, "batch", "pages.jsonl");
        assertFails(run, "pages.jsonl:2", "pages.jsonl:5");
        assertComes(run, "a", "c", "d", "f", "g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "jsonl"})
    void fromStandardInput(String type) throws Exception {
        Path in = dir.resolve("in");
        if (type.equals("zip")) {
            zip(in);
        } else {
            lines(in);
        }
        Run run = run(in, "extract", "-", "--format", "jsonl");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.endsWith(": out of memory"));
        assertComes(run, "a", "c", "d", "f", "g");
    }

    @Test
    void amongFilesThatAreNamed() throws Exception {
        Files.writeString(dir.resolve("large.html"), page("large", 4_000_000));
        Files.writeString(dir.resolve("small.html"), page("small", 0));
        Run run = run(null, "extract", "large.html", "small.html", "--format", "jsonl");
        assertFails(run, "large.html");
        assertComes(run, "small");
    }

    @Test
    void whereWhyIsAsked() throws Exception {
        Files.writeString(dir.resolve("large.html"), page("large", 4_000_000));
        Run run = run(null, "explain", "large.html");
        assertFails(run, "large.html");
        assertThat(run.out()).isEmpty();
    }

    private Run run(@Nullable Path in, String... args) throws IOException, InterruptedException {
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        ProcessBuilder command = CliProcess.withHeap("48m", dir, args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        if (in != null) {
            command.redirectInput(in.toFile());
        }
        Process process = command.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static void assertFails(Run run, String... names) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.endsWith(": out of memory")))
                .containsExactly(Stream.of(names)
                        .map(name -> "nutgraf: " + name + ": out of memory")
                        .toArray(String[]::new));
    }

    private static void assertComes(Run run, String... ids) {
        assertThat(run.out().lines().map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]*)\".*", "$1")))
                .containsExactly(ids);
    }

    /** A small page; with items behind its story if it is called large. */
    private static String page(String name, int items) {
        return CliProcess.page(name) + (name.endsWith("large") ? "<ul>" + "<li>word</li>".repeat(items) : "");
    }

    private static void zip(Path file) throws IOException {
        try (OutputStream raw = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(raw)) {
            for (String name : PAGES) {
                zip.putNextEntry(new ZipEntry(name + ".html"));
                zip.write(page(name, 1_600_000).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Longer lines are not read in so small a heap. */
    private static void lines(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (String name : PAGES) {
                out.write("{\"id\":\"" + name + "\",\"html\":\""
                        + page(name, 400_000).replace("\"", "\\\"") + "\"}\n");
            }
        }
    }
}
