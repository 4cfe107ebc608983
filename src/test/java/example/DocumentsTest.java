package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
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
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The documents' Java compiles, their examples print what they say, and what they name is there. */
class DocumentsTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);");
    private static final Pattern OUR_CLASS = Pattern.compile("\\bio\\.github\\.nutgraf\\.[\\w.]*\\b[A-Z]\\w+");

    /** What pieces of a method take for granted. */
    private static final String AROUND = """
            import io.github.nutgraf.*;
            import io.github.nutgraf.article.*;
            import io.github.nutgraf.render.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.jsoup.Jsoup;
            class Piece {
                void show(String html, String url, byte[] bytes, InputStream stream) throws IOException {
            %s
                }
            }
            """;

    private static List<Document> documents = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        documents = Document.all();
    }

    @Test
    void theExamplePrintsWhatItSays() throws Exception {
        Document readme = documents.get(0);
        assertThat(compile("Example", readme.blocks("java").get(0))).isEmpty();

        assertThat(run("Example")).isEqualTo(readme.blocks("text").get(0));
    }

    @Test
    void theQuickstartsProgramReadsAPage() throws Exception {
        String program =
                Document.read(Path.of("docs/quickstart.md")).blocks("java").get(0);
        assertThat(compile("Quickstart", program)).isEmpty();

        Path page = Path.of("fixtures/en/war-news-wordpress/page.html").toAbsolutePath();
        assertThat(run("Quickstart", page.toString()))
                .startsWith(Extractor.parse(page).headline() + "\n")
                .contains("headline from ");
    }

    /** Code for libraries that are not there is compiled where they are: other extractors under -Pbench. */
    @Test
    void allJavaCompiles() throws IOException {
        int compiled = 0;
        for (Document document : documents) {
            for (String code : document.blocks("java")) {
                Matcher type = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)")
                        .matcher(code);
                boolean whole = type.find();
                if (whole ? isAllThere(code) : !isForAnAdapter(code)) {
                    String name = whole ? type.group(1) : "Piece";
                    assertThat(compile(name, whole ? code : AROUND.formatted(code)))
                            .as(document.path() + "\n" + code)
                            .isEmpty();
                    compiled++;
                }
            }
        }
        assertThat(compiled).isGreaterThanOrEqualTo(6);
    }

    @Test
    void allXmlAndJsonIsWellFormed() throws Exception {
        for (Document document : documents) {
            for (String xml : document.blocks("xml")) {
                byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes)))
                        .isNotNull();
            }
            for (String json : document.blocks("json")) {
                int depth = 0;
                try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
                    while (parser.nextToken() != null) {
                        depth++;
                    }
                }
                assertThat(depth).as(json).isPositive();
            }
        }
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        int links = 0;
        for (Document document : documents) {
            for (String link : document.links()) {
                if (!link.matches("\\w+:.*")) {
                    links++;
                    String[] parts = link.split("#", 2);
                    Path file = parts[0].isEmpty()
                            ? document.path()
                            : document.path().resolveSibling(parts[0]).normalize();
                    boolean there = Files.exists(file)
                            && (parts.length == 1
                                    || Document.read(file).anchors().contains(parts[1]));
                    if (!there) {
                        wrong.add(document.path() + ": " + link);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(links).isGreaterThan(50);
    }

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        Matcher version = Pattern.compile("(?m)^  <version>(.*)</version>").matcher(pom());
        assertThat(version.find()).isTrue();
        String ours = "<artifactId>nutgraf</artifactId>\n  <version>";
        for (Document document : documents) {
            for (String xml : document.blocks("xml")) {
                if (xml.contains(ours)) {
                    assertThat(xml).contains(ours + version.group(1) + "<");
                }
            }
        }
    }

    /** Maven cannot run within its own tests: profiles, executions, tests and classes that commands name are there. */
    @Test
    void mavenCommandsNameWhatIsThere() throws IOException {
        String pom = pom();
        List<String> wrong = new ArrayList<>();
        int commands = 0;
        for (Document document : documents) {
            for (String command : document.commands()) {
                if (command.matches("(\\./mvnw|mvn|java|bin/|\\.ci/).*")) {
                    commands++;
                    missing(command, pom).forEach(what -> wrong.add(document.path() + ": " + command + ": " + what));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(commands).isGreaterThan(20);
    }

    private static List<String> missing(String command, String pom) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String word : command.replace("'", "").split(" ")) {
            if (word.startsWith("-P")) {
                missing.addAll(absent(Stream.of("<id>" + word.substring(2) + "</id>"), pom));
            } else if (word.matches(".*:.*@.*")) {
                missing.addAll(absent(Stream.of("<id>" + word.substring(word.indexOf('@') + 1) + "</id>"), pom));
            } else if (word.startsWith("-Dtest=")) {
                for (String test : word.substring("-Dtest=".length()).split(",")) {
                    String file = test.substring(test.lastIndexOf('/') + 1);
                    if (!isSource(file.replace("*", "") + ".java")) {
                        missing.add(file);
                    }
                }
            } else if (word.matches("(bin|\\.ci|\\.)/[\\w-]+") && !Files.exists(Path.of(word))) {
                missing.add(word);
            }
        }
        Matcher type = OUR_CLASS.matcher(command);
        while (type.find()) {
            if (!isSource(type.group().replace('.', '/') + ".java")) {
                missing.add(type.group());
            }
        }
        return missing;
    }

    private static List<String> absent(Stream<String> words, String text) {
        return words.filter(word -> !text.contains(word)).toList();
    }

    private static boolean isSource(String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.anyMatch(
                    file -> file.toString().replace(File.separatorChar, '/').endsWith(end));
        }
    }

    /** Pieces of programs with Spark, LangChain4j or Tika around them. */
    private static boolean isForAnAdapter(String code) {
        return code.contains("spark") || code.contains("langchain4j") || code.contains("tika");
    }

    private static boolean isAllThere(String code) {
        Matcher name = IMPORT.matcher(code);
        while (name.find()) {
            try {
                Class.forName(name.group(1), false, DocumentsTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                if (name.group(1).startsWith("io.github.nutgraf")
                        || name.group(1).startsWith("java")) {
                    throw new AssertionError(name.group(1), e);
                }
                return false;
            }
        }
        return true;
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml"));
    }

    private String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(arguments));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        run.getInputStream().transferTo(said);
        String text = said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(run.waitFor()).as(text).isZero();
        return text;
    }

    private String compile(String name, String code) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        String[] arguments = {
            "-d",
            folder.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--release",
            "17",
            "-proc:none",
            source.toString()
        };
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
        return result == 0 ? "" : said.toString();
    }
}
