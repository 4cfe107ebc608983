package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java compiles, its example prints what it says, and the files it names are there. */
class ReadmeTest {

    private static final Pattern FENCE =
            Pattern.compile("(?m)^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    /** What the screen of API calls takes for granted. */
    private static final String AROUND = """
            import io.github.nutgraf.*;
            import io.github.nutgraf.article.*;
            import io.github.nutgraf.render.*;
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            import org.jsoup.Jsoup;
            class Screen {
                void show(String html, byte[] bytes, InputStream stream) throws IOException {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theExamplePrintsWhatItSays() throws Exception {
        assertThat(compile("Example", blocks("java").get(0))).isEmpty();

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Example")
                .redirectErrorStream(true)
                .start();
        run.getInputStream().transferTo(said);

        assertThat(said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(blocks("text").get(0));
        assertThat(run.waitFor()).isZero();
    }

    @Test
    void theScreenOfCallsCompiles() throws IOException {
        assertThat(compile("Screen", AROUND.formatted(blocks("java").get(1)))).isEmpty();
    }

    @Test
    void nothingIsLeftUntested() throws IOException {
        assertThat(blocks("java")).hasSize(2);
        assertThat(blocks("text")).hasSize(1);
    }

    @Test
    void theFilesNamedAreThere() throws IOException {
        Matcher link = LINK.matcher(readme());
        List<String> missing = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(Path.of(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private String compile(String name, String code) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        String classPath = System.getProperty("java.class.path");
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-d",
                        folder.toString(),
                        "-cp",
                        classPath,
                        "--release",
                        "17",
                        "-proc:none",
                        source.toString());
        return result == 0 ? "" : said.toString();
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(readme());
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                blocks.add(fence.group(2));
            }
        }
        return blocks;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
