package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README tells people to do, word for word. */
class ReadmeIT {

    private static final int RECORDS = 1200;

    @TempDir
    Path dir;

    /** The commands of the README's part on the command line, in order. */
    private static List<String> commands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("\n## The command line\n");
        String part = readme.substring(start, readme.indexOf("\n## ", start + 1));
        return part.lines().filter(line -> line.startsWith("bin/nutgraf ")).toList();
    }

    private Process start(String command, String output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.split(" ", -1)).directory(dir.toFile());
        builder.environment().put("NUTGRAF_CACHE", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.redirectErrorStream(true)
                .redirectOutput(dir.resolve(output).toFile())
                .start();
    }

    private String run(String command) throws IOException, InterruptedException {
        Process process = start(command, "log");
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
        String log = Files.readString(dir.resolve("log"));
        assertThat(process.exitValue()).as(command + "\n" + log).isZero();
        return log;
    }

    @Test
    void doesWhatTheReadmeSays() throws Exception {
        prepare(dir);
        List<String> commands = new ArrayList<>(commands());
        assertThat(commands).hasSize(5);

        assertThat(run(commands.get(0))).startsWith("---\ntitle: \"A page\"\n");

        run(commands.get(1));
        assertThat(Files.readAllLines(dir.resolve("articles.jsonl")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"id\":\"a\",")
                .contains("\"url\":\"https://news.example/a\"");

        Process killed = start(commands.get(2), "log");
        Path part = dir.resolve("articles.jsonl.gz.part");
        for (int i = 0; i < 6000 && killed.isAlive() && (!Files.exists(part) || Files.size(part) == 0); i++) {
            Thread.sleep(10);
        }
        killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        run(commands.get(3));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(dir.resolve("articles.jsonl.gz")))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(RECORDS);
            for (int i = 0; i < RECORDS; i++) {
                assertThat(lines.get(i)).startsWith("{\"id\":\"urn:uuid:" + number(i));
            }
        }

        run(commands.get(4));
        assertThat(dir.resolve("why.html")).content().contains("<title>Why: A page</title>", "Imprint");
    }

    /** Puts what the commands of documents name into a folder. */
    static void prepare(Path dir) throws IOException {
        Files.createSymbolicLink(
                Files.createDirectories(dir.resolve("bin")).resolve("nutgraf"),
                Path.of("bin/nutgraf").toAbsolutePath());
        Files.writeString(
                dir.resolve("page.html"),
                CliProcess.page("A page").replace("</body>", "<footer><p>Imprint</p></footer></body>"));
        Path pages = Files.createDirectories(dir.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), CliProcess.page("One"));
        Files.writeString(pages.resolve("ferry.html"), CliProcess.page("Two"));
        Files.writeString(dir.resolve("addresses.tsv"), "a\thttps://news.example/a\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dir.resolve("crawl.warc.gz")))) {
            for (int i = 0; i < RECORDS; i++) {
                out.write(BatchIT.record(number(i), "200 OK", "text/html").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String number(int i) {
        return String.format(Locale.ROOT, "%08x", i);
    }
}
