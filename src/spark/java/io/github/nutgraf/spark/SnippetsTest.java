package io.github.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents print for Spark in Java is compiled and run as it is printed. */
class SnippetsTest {

    private static final Pattern JAVA = Pattern.compile("\n```java\n((?:(?!```).)*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path dir;

    private SparkSession spark;

    @BeforeEach
    void start() throws IOException {
        spark = Sparks.local();
        NutgrafFunctionsTest.pages(spark).createOrReplaceTempView("pages");
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    @Test
    void theReadmes() throws Exception {
        assertThat(run(snippet("README.md", "spark.sql("))).startsWith("+---").contains("headline|");
    }

    @Test
    void theFirstOfTheGuide() throws Exception {
        assertThat(run(snippet("docs/scale.md", "NutgrafFunctions.register(") + "stories.show();"))
                .contains("|headline|", "|markdown|");
    }

    @Test
    void theGuidesArchives() throws Exception {
        Path archives = Files.createDirectories(dir.resolve("archives"));
        new WarcMaker().write(archives, 1, 100);
        String printed = snippet("docs/scale.md", "Warcs.read(");
        assertThat(printed).contains("\"s3a://crawl/2024/10/\"");
        String code = printed.replace("s3a://crawl/2024/10/", archives.toString());
        assertThat(run("NutgrafFunctions.register(spark);\n" + code + "articles.show();"))
                .contains("|article|", "2024-");
    }

    private static String snippet(String document, String containing) throws IOException {
        Matcher matcher = JAVA.matcher(Files.readString(Path.of(document)));
        while (matcher.find()) {
            if (matcher.group(1).contains(containing)) {
                return matcher.group(1);
            }
        }
        throw new AssertionError(document + " prints nothing with " + containing);
    }

    /** What the code prints; white space before bars is left out. */
    private String run(String code) throws Exception {
        Path source = dir.resolve("Snippet.java");
        Files.writeString(source, """
                import io.github.nutgraf.spark.*;
                import org.apache.spark.sql.*;

                public class Snippet {
                    public static void run(SparkSession spark) throws Exception {
                %s
                    }
                }
                """.formatted(code));
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        log,
                        log,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        dir.toString(),
                        source.toString());
        assertThat(failed).as(log.toString(StandardCharsets.UTF_8)).isZero();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {dir.toUri().toURL()}, SnippetsTest.class.getClassLoader())) {
            // Spark prints by Scala's console.
            scala.Console$.MODULE$.withOut(new PrintStream(out, true, StandardCharsets.UTF_8), () -> {
                invoke(loader);
                return null;
            });
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll(" +\\|", "|").replaceAll("\\| +", "|");
    }

    private Object invoke(ClassLoader loader) {
        try {
            return loader.loadClass("Snippet")
                    .getMethod("run", SparkSession.class)
                    .invoke(null, spark);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
