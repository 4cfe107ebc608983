package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/nutgraf}, and the shell's completion. */
class LauncherIT {

    /** So many pages the launcher takes for many. */
    private static final int MANY = 10_000;

    @TempDir
    Path dir;

    private record Ran(int exit, String out) {}

    private Ran shell(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile());
        builder.environment().put("NUTGRAF_CACHE", dir.resolve("my cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), out);
    }

    /** A link to a link, from another folder, with blanks on the way. */
    @Test
    void findsItsJarAndMakesItsArchive() throws Exception {
        Path bin = Files.createDirectories(dir.resolve("my tools/bin"));
        Files.copy(Path.of("bin/nutgraf"), bin.resolve("nutgraf"));
        assertThat(bin.resolve("nutgraf").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(bin.resolve("nutgraf-cli.jar"), Path.of(System.getProperty("nutgraf.cli.jar")));
        Files.createSymbolicLink(bin.resolve("ng"), Path.of("nutgraf"));
        Files.createSymbolicLink(dir.resolve("here"), bin.resolve("ng"));
        Files.writeString(dir.resolve("my page.html"), CliProcess.page("Zürich"));

        List<String> command = new ArrayList<>(List.of("./here", "my page.html", "--format", "text"));
        assertThat(shell(command).out()).startsWith("Zürich\n");
        assertThat(archives()).hasSize(1);
        assertThat(shell(command).out()).startsWith("Zürich\n");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "broken");
        assertThat(shell(command).out()).startsWith("Zürich\n");
        assertThat(archives()).hasSize(1);

        command.set(1, "missing.html");
        assertThat(shell(command)).isEqualTo(new Ran(1, "nutgraf: missing.html: no such file\n"));
        Files.delete(bin.resolve("nutgraf-cli.jar"));
        assertThat(shell(command).exit()).isEqualTo(2);
    }

    /** The second compiler costs more than it saves until some thousand pages are done. */
    @Test
    void startsFewPagesWithTheQuickCompilerAlone() throws Exception {
        Files.writeString(dir.resolve("page.html"), CliProcess.page("Zürich"));
        Files.writeString(dir.resolve("few.jsonl"), "{}");
        Files.createDirectories(dir.resolve("pages"));
        Path many = Files.createDirectories(dir.resolve("many"));
        for (int i = 0; i < MANY; i++) {
            Files.createFile(many.resolve(i + ".html"));
        }
        try (RandomAccessFile file =
                new RandomAccessFile(dir.resolve("many.jsonl").toFile(), "rw")) {
            file.setLength(MANY * 150_000L);
        }
        assertThat(compilers("page.html")).isEqualTo("1");
        assertThat(compilers("page.html --format json")).isEqualTo("1");
        assertThat(compilers("-")).isEqualTo("1");
        assertThat(compilers("batch pages page.html few.jsonl -o many.jsonl --help"))
                .isEqualTo("1");
        assertThat(compilers("batch pages many -o out.jsonl --help")).isEqualTo("4");
        assertThat(compilers("batch many.jsonl --help")).isEqualTo("4");
        assertThat(compilers("batch - --help")).isEqualTo("4");
        assertThat(compilers("serve --help")).isEqualTo("4");
    }

    /** Over some hundred pages it pays to compile methods ten times as soon; over few it only costs. */
    @Test
    void compilesSoonerOverSomeHundredPages() throws Exception {
        Path some = Files.createDirectories(dir.resolve("some"));
        for (int i = 0; i < 300; i++) {
            Files.createFile(some.resolve(i + ".html"));
        }
        assertThat(flag("CompileThresholdScaling", "batch some --help")).isEqualTo("0.100000");
        assertThat(flag("CompileThresholdScaling", "some/0.html")).isEqualTo("1.000000");
        assertThat(flag("CompileThresholdScaling", "batch - --help")).isEqualTo("1.000000");
    }

    private String compilers(String arguments) throws Exception {
        return flag("TieredStopAtLevel", arguments);
    }

    private String flag(String name, String arguments) throws Exception {
        String launcher = Path.of("bin/nutgraf").toAbsolutePath().toString();
        String out = shell(List.of(
                        "sh",
                        "-c",
                        "NUTGRAF_JAVA_OPTS=-XX:+PrintFlagsFinal NUTGRAF_JAR='" + System.getProperty("nutgraf.cli.jar")
                                + "' '" + launcher + "' " + arguments))
                .out();
        return out.lines()
                .filter(line -> line.contains(" " + name + " "))
                .map(line -> line.replaceAll(".*= *([0-9.]+).*", "$1"))
                .findFirst()
                .orElse("none");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("my cache"))) {
            return files.toList();
        }
    }

    @Test
    void completesCommandsOptionsAndFormats() throws Exception {
        CliProcess.Result script = CliProcess.run(dir, "generate-completion");
        Files.writeString(dir.resolve("completion"), script.out());
        assertThat(complete("nutgraf", "ba")).isEqualTo("batch");
        assertThat(complete("nutgraf", "batch", "--res")).isEqualTo("--resume");
        assertThat(complete("nutgraf", "extract", "--format", "mark")).isEqualTo("markdown");
        assertThat(complete("nutgraf", "explain", "--format", "")).isEqualTo("html text");
    }

    private String complete(String... words) throws Exception {
        String quoted = "'" + String.join("' '", words) + "'";
        return shell(
                        List.of(
                                "bash",
                                "-c",
                                "source ./completion; COMP_WORDS=(" + quoted + "); COMP_CWORD=" + (words.length - 1)
                                        + "; COMP_LINE=\"${COMP_WORDS[*]}\"; _complete_nutgraf 2> /dev/null; echo ${COMPREPLY[@]}"))
                .out()
                .strip();
    }
}
