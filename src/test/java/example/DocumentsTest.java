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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
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

    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)");
    private static final Pattern NAMED_VERSION = Pattern.compile("\\bnutgraf[:-](\\d[\\w.]*?)(?:\\.jar|,|\\s)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);");

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
            class %s {
                static void show(String html, String url, byte[] bytes, InputStream stream) throws IOException {
            %s
                }
            }
            """;

    /** Runs such pieces on a page, and what a document's class makes of it. */
    private static final String RUNNER = """
            import java.io.*;
            import java.nio.file.*;
            class Runner {
                public static void main(String[] pieces) throws Exception {
                    Path page = Path.of("page.html");
                    String html = Files.readString(page);
                    String url = "https://www.example.org/2024/ferry";
                    System.out.println(new After().story(url, html));
                    for (String piece : pieces) {
                        Class.forName(piece)
                                .getDeclaredMethod("show", String.class, String.class, byte[].class, InputStream.class)
                                .invoke(null, html, url, Files.readAllBytes(page), Files.newInputStream(page));
                    }
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

    /** Code for libraries that are not there is compiled where they are: other extractors under -Pbench, Spark's under -Pspark. */
    @Test
    void allJavaCompilesAndPiecesRun() throws Exception {
        List<String> pieces = new ArrayList<>();
        Set<String> classes = new TreeSet<>();
        for (Document document : documents) {
            for (String code : document.blocks("java")) {
                Matcher type = CLASS.matcher(code);
                boolean whole = type.find();
                if (whole ? isAllThere(code) : !isForAnAdapter(code)) {
                    String name = whole ? type.group(1) : "Piece" + pieces.size();
                    assertThat(compile(name, whole ? code : AROUND.formatted(name, code)))
                            .as(document.path() + "\n" + code)
                            .isEmpty();
                    (whole ? classes : pieces).add(name);
                }
            }
        }
        assertThat(classes).contains("Example", "Quickstart", "After");
        assertThat(pieces).hasSizeGreaterThanOrEqualTo(3);

        Path page = Path.of("fixtures/en/war-news-wordpress/page.html");
        Files.copy(page, folder.resolve("page.html"));
        assertThat(compile("Runner", RUNNER)).isEmpty();
        assertThat(run("Runner", pieces.toArray(String[]::new)))
                .startsWith(Extractor.parse(page).headline() + "\n")
                .contains("\n+ ", "\n- ");
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
            for (Document.Snippet snippet : document.code()) {
                assertThat(NAMED_VERSION.matcher(snippet.text()).results())
                        .as(snippet.text())
                        .allMatch(named -> named.group(1).equals(version.group(1)));
            }
            for (String xml : document.blocks("xml")) {
                if (xml.contains(ours)) {
                    assertThat(xml).contains(ours + version.group(1) + "<");
                }
            }
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
                Stream.concat(
                                Stream.of(folder.toString()),
                                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                program));
        command.addAll(List.of(arguments));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Process run = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
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
            folder + File.pathSeparator + System.getProperty("java.class.path"),
            "--release",
            "17",
            "-proc:none",
            source.toString()
        };
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
        return result == 0 ? "" : said.toString();
    }
}
