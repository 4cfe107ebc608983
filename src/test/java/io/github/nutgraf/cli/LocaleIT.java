package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.output.OutputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text and names of files in other scripts come through to the byte under a locale that names no charset, and under the
 * Turkish one, whose small i has no dot where it is made of I. Shell scripts in UTF-8 start the program: the tests' own
 * Java may run under such a locale, too.
 */
class LocaleIT {

    private static final String NONE = "LC_ALL=C";
    private static final String TURKISH = "LC_ALL=tr_TR.UTF-8";

    /** Names in as many scripts as there are fixtures in other scripts. */
    private static final List<String> NAMES =
            List.of("العبارة", "पुल", "港の船", "Паром", "İskele ığüş", "Пором її", "港口 船", "été\u0301 - 100%");

    private static final List<String> LANGUAGES = List.of("ar", "hi", "ja", "ru", "tr", "uk", "zh", "fr");

    @TempDir
    Path dir;

    private final List<byte[]> pages = new ArrayList<>();

    static Stream<Arguments> ways() {
        return Stream.of(NONE, TURKISH)
                .flatMap(locale ->
                        Stream.of("json", "markdown", "html", "text").map(format -> Arguments.of(locale, format)));
    }

    @BeforeEach
    void pages() throws IOException {
        Files.createDirectory(dir.resolve("pages"));
        for (int i = 0; i < NAMES.size(); i++) {
            try (Stream<Path> fixtures = Files.list(Path.of("fixtures", LANGUAGES.get(i)))) {
                Path fixture = fixtures.sorted().toList().get(0);
                pages.add(Files.readAllBytes(fixture.resolve("page.html")));
            }
            Files.write(file("pages/" + NAMES.get(i) + ".html"), pages.get(i));
        }
    }

    private Path file(String name) {
        return dir.resolve(FileNames.path(name));
    }

    private String expected(OutputFormat format, int page) {
        Article article = Extractor.parse(pages.get(page), null, null);
        assertThat(article.text()).as(LANGUAGES.get(page)).isNotBlank();
        return format.write(NAMES.get(page), article);
    }

    /** @return what went to standard output */
    private byte[] run(String locale, String arguments) throws IOException, InterruptedException {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx256m"
                + (locale.equals(TURKISH) ? " -Duser.language=tr -Duser.country=TR" : "");
        Files.writeString(
                dir.resolve("run.sh"),
                locale + " exec " + java + " -jar '" + System.getProperty("nutgraf.cli.jar") + "' " + arguments + "\n");
        Process process = new ProcessBuilder("sh", "run.sh")
                .directory(dir.toFile())
                .redirectError(dir.resolve("log").toFile())
                .redirectOutput(dir.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(dir.resolve("log")).content(StandardCharsets.UTF_8).isEmpty();
        assertThat(process.exitValue()).isZero();
        return Files.readAllBytes(dir.resolve("out"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void textSurvivesOnTheWayToStandardOutputAndToAFile(String locale, String name) throws Exception {
        OutputFormat format = OutputFormat.valueOf(name.toUpperCase(Locale.ROOT));
        StringBuilder inputs = new StringBuilder();
        StringBuilder all = new StringBuilder(format.head());
        for (int i = 0; i < NAMES.size(); i++) {
            inputs.append("'pages/").append(NAMES.get(i)).append(".html' ");
            all.append(expected(format, i));
        }
        byte[] whole = all.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(run(locale, inputs + "--format " + name)).isEqualTo(whole);
        assertThat(run(locale, "extract " + inputs + "--format=" + name + " -o 'Şehir 港.out'"))
                .isEmpty();
        assertThat(Files.readAllBytes(file("Şehir 港.out"))).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, TURKISH})
    void aFolderOfPagesGivesTheirNamesBack(String locale) throws Exception {
        run(locale, "batch pages -o '港.jsonl.gz' --errors 'ошибки.jsonl' -q");
        String lines;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file("港.jsonl.gz"))))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readAllBytes(file("ошибки.jsonl"))).isEmpty();
        run(locale, "batch pages -o '目/' --format text -q");
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(lines).contains(expected(OutputFormat.JSONL, i));
            assertThat(Files.readAllBytes(file("目/" + NAMES.get(i) + ".txt")))
                    .isEqualTo(expected(OutputFormat.TEXT, i).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(run(locale, "explain 'pages/Паром.html' --format text"), StandardCharsets.UTF_8))
                .contains(Extractor.parse(pages.get(3), null, null).headline());
    }
}
