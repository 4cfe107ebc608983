package io.github.nutgraf.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's lines of Kotlin, compiled and run as they are printed. */
class KotlinTest {

    private static final Pattern LINES = Pattern.compile("\n```kotlin\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path dir;

    @Test
    void theReadmesLinesDoWhatTheySay() throws Exception {
        Matcher lines = LINES.matcher(Files.readString(Path.of("README.md")));
        assertThat(lines.find()).isTrue();
        Path source = dir.resolve("Readme.kt");
        Files.writeString(source, """
                import io.github.nutgraf.Extractor

                fun story(html: String): String {
                    %s
                    return "${article.headline} / $story"
                }
                """.formatted(lines.group(1)));
        Path classes = dir.resolve("classes");
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(log, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-jvm-target",
                        "17",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(code).as(log.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);

        String page = "<h1>The ferry sails again</h1>"
                + "<p>The ferry across the sound sails again, eleven weeks after the storm broke its doors.</p>";
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, KotlinTest.class.getClassLoader())) {
            assertThat(loader.loadClass("ReadmeKt")
                            .getMethod("story", String.class)
                            .invoke(null, page))
                    .isEqualTo("The ferry sails again / The ferry across the sound sails again, eleven weeks after the"
                            + " storm broke its doors.");
        }
        assertThat(new File("ReadmeKt.class")).doesNotExist();
    }
}
