package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import example.Document;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs what the documents and the help of the commands tell people to run, word for word; {@link ReadmeIT} runs the README's
 * part on the command line by the launcher, {@link ServeIT} what never ends.
 */
class DocumentsIT {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    private static final String GOLD = """
            {"id": "ferry", "title": "One", "authors": ["Lena Marsh"], "date": "2024-10-10", "story": true}
            """;

    @TempDir
    Path dir;

    @Test
    void eachCommandDoesIts() throws Exception {
        prepare();
        try (CliSession session = new CliSession(dir)) {
            Set<String> commands = new LinkedHashSet<>();
            for (Document document : Document.all()) {
                document.commands().stream()
                        .filter(DocumentsIT::isToRun)
                        .map(command -> command.replaceFirst("^bin/", ""))
                        .forEach(commands::add);
            }
            assertThat(commands).hasSizeGreaterThan(20);
            StringBuilder helps = new StringBuilder();
            for (String command : List.of("", "extract", "batch", "explain", "serve", "evaluate")) {
                String help = session.run(
                                command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"})
                        .out();
                helps.append(help);
                List<String> examples = help.substring(help.indexOf("Examples:"))
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(curl .*)?nutgraf .*"))
                        .toList();
                assertThat(examples).as(command).hasSizeGreaterThan(command.equals("serve") ? 0 : 1);
                examples.stream().filter(DocumentsIT::isToRun).forEach(commands::add);
            }
            assertThat(options(Files.readString(Path.of("docs/cli.md")))).isEqualTo(options(helps.toString()));
            for (String command : commands) {
                CliProcess.Result result = command.startsWith("curl ") ? piped(command) : ran(session, command);
                assertThat(result.exit()).as(command + "\n" + result.err()).isZero();
                if (!command.contains(" -o ")) {
                    assertThat(result.out()).as(command).isNotBlank();
                }
            }
        }
        assertThat(dir.resolve("story.md")).content().contains("# A page");
        assertThat(dir.resolve("why.html")).content().contains("<title>Why: ");
        assertThat(Files.readAllLines(dir.resolve("articles.jsonl"))).isNotEmpty();
        assertThat(dir.resolve("tei")).isNotEmptyDirectory();
        assertThat(dir.resolve("markdown/ferry.md")).exists();
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().forEach(option -> options.add(option.group()));
        return options;
    }

    /** Those of this program, but for what does not end and what needs the network. */
    private static boolean isToRun(String command) {
        return command.matches("(curl .*\\| nutgraf|(bin/)?nutgraf) .*")
                && !command.matches("(bin/)?nutgraf (serve|https://).*");
    }

    /** A command that writes to standard output closes it, and so ends a session. */
    private CliProcess.Result ran(CliSession session, String command) throws IOException, InterruptedException {
        String[] arguments = command.substring("nutgraf ".length()).split(" ");
        return command.contains(" -o ") ? session.run(arguments) : CliProcess.run(dir, arguments);
    }

    /** Puts what the commands name into the folder. */
    private void prepare() throws IOException {
        ReadmeIT.prepare(dir);
        Files.createSymbolicLink(dir.resolve("fixtures"), Path.of("fixtures").toAbsolutePath());
        Path curl = Files.writeString(dir.resolve("bin/curl"), "#!/bin/sh\nexec cat page.html\n");
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        for (String corpus : List.of("corpus", "CORPUS")) {
            Path pages = Files.createDirectories(dir.resolve(corpus).resolve("pages"));
            Files.writeString(dir.resolve(corpus).resolve("gold.jsonl"), GOLD);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(pages.resolve("ferry.html.gz")))) {
                out.write(CliProcess.page("One").getBytes(StandardCharsets.UTF_8));
            }
        }
        for (String predictions : List.of("theirs.jsonl", "result.jsonl")) {
            Files.writeString(dir.resolve(predictions), "{\"id\": \"ferry\", \"title\": \"One\"}\n");
        }
        Files.writeString(dir.resolve("floors.tsv"), "ALL\ttitle\t99\n");
    }

    /** By a shell, with the launcher on the path, and a page of ours for what curl would fetch. */
    private CliProcess.Result piped(String command) throws IOException, InterruptedException {
        Path log = dir.resolve("log");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .merge("PATH", dir.resolve("bin").toString(), (old, bin) -> bin + File.pathSeparator + old);
        builder.environment().put("NUTGRAF_CACHE", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
        String said = Files.readString(log);
        return new CliProcess.Result(process.exitValue(), said, said);
    }
}
