package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the documents tell people to run; the README's part on the command line is {@link ReadmeIT}'s. */
class DocumentsIT {

    private static final String GOLD = """
            {"id": "ferry", "title": "One", "authors": ["Lena Marsh"], "date": "2024-10-10"}
            """;

    @TempDir
    Path dir;

    @Test
    void eachCommandDoesIts() throws Exception {
        ReadmeIT.prepare(dir);
        Files.createSymbolicLink(dir.resolve("fixtures"), Path.of("fixtures").toAbsolutePath());
        for (String corpus : List.of("corpus", "CORPUS")) {
            Path pages = Files.createDirectories(dir.resolve(corpus).resolve("pages"));
            Files.writeString(dir.resolve(corpus).resolve("gold.jsonl"), GOLD);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(pages.resolve("ferry.html.gz")))) {
                out.write(CliProcess.page("One").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.writeString(dir.resolve("theirs.jsonl"), "{\"id\": \"ferry\", \"title\": \"One\"}\n");
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(12);

        for (String command : commands) {
            Path log = dir.resolve("log");
            ProcessBuilder builder = new ProcessBuilder(command.split(" "))
                    .directory(dir.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("NUTGRAF_CACHE", "off");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            process.getOutputStream().close();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
            assertThat(process.exitValue())
                    .as(command + "\n" + Files.readString(log))
                    .isZero();
            if (!command.contains(" -o ")) {
                assertThat(Files.readString(log)).as(command).isNotBlank();
            }
        }
        assertThat(dir.resolve("story.md")).content().contains("# A page");
        assertThat(dir.resolve("why.html")).content().contains("<title>Why: A page</title>", "Imprint");
        assertThat(Files.readAllLines(dir.resolve("articles.jsonl"))).isNotEmpty();
    }

    /** The lines of shell blocks that call the command line, but for those of the README's own part on it. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String file : List.of("README.md", "docs/quickstart.md", "docs/faq.md", "docs/contributing.md")) {
            String text = Files.readString(Path.of(file));
            int start = text.indexOf("\n## The command line\n");
            if (start >= 0) {
                text = text.substring(0, start) + text.substring(text.indexOf("\n## ", start + 1));
            }
            String[] parts = text.split("```sh\n");
            for (int i = 1; i < parts.length; i++) {
                parts[i].substring(0, parts[i].indexOf("```"))
                        .lines()
                        .flatMap(line -> Stream.of(line.split(" && ")))
                        .map(String::strip)
                        .filter(line -> line.startsWith("bin/nutgraf "))
                        .forEach(commands::add);
            }
        }
        return commands;
    }
}
