package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.render.ArticleJson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractIT {

    private static final String STORY = "Zürich baut den Hafen für 東京";

    @TempDir
    Path dir;

    @BeforeEach
    void page() throws Exception {
        Files.writeString(dir.resolve("page.html"), CliProcess.page(STORY));
    }

    @Test
    void printsIndentedJsonThatReadsBack() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "page.html", "--url", "https://news.example/hafen");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("{\n  \"schema\"").endsWith("}\n");
        assertThat(ArticleJson.read(result.out()).url()).isEqualTo("https://news.example/hafen");
    }

    @ParameterizedTest
    @CsvSource({
        "json,{",
        "jsonl,'{\"id\":\"page\",'",
        "markdown,---",
        "html,<article",
        "text,Z\u00fcrich",
        "csv,'id,url,'",
        "tei,<?xml"
    })
    void knowsFormats(String format, String start) throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "extract", "page.html", "--format", format, "-o", "story.gz");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(dir.resolve("story.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith(start);
        }
    }

    @Test
    void keepsSpreadsheetsFromRunningWhatAPageSays() throws Exception {
        Files.writeString(dir.resolve("evil.html"), CliProcess.page("=HYPERLINK(\"https://bad.example/\")"));
        CliProcess.Result result = CliProcess.run(dir, "evil.html", "--format", "csv");
        assertThat(result.out()).contains(",\"'=HYPERLINK(\"\"https://bad.example/\"\")\",");
    }

    @Test
    void readsStandardInputAndWritesUtf8UnderAnyLocale() throws Exception {
        CliProcess.Result result = CliProcess.run(
                dir, CliProcess.page(STORY), Map.of("LC_ALL", "C", "LANG", "C"), "-", "--format", "text");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains(STORY);
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "missing.html", "page.html");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("nutgraf: missing.html: no such file\n");
        assertThat(result.out()).startsWith("{");
    }

    /** Pages alone are read without the options. */
    @Test
    void givesTheSameWithAndWithoutTheNameOfTheCommand() throws Exception {
        CliProcess.Result alone = CliProcess.run(dir, "page.html", "missing.html", "page.html");
        assertThat(alone.out()).contains("Hafen");
        assertThat(alone).isEqualTo(CliProcess.run(dir, "extract", "page.html", "missing.html", "page.html"));
    }

    @Test
    void writesToAFile() throws Exception {
        assertThat(CliProcess.run(dir, "page.html", "--format", "text", "-o", "a.txt")
                        .exit())
                .isZero();
        assertThat(dir.resolve("a.txt")).content().contains(STORY);
    }

    @Test
    void fetchesAnAddress() throws Exception {
        try (TinyServer server = new TinyServer(
                "/old",
                "302 Found\r\nLocation: /story\r\nContent-Length: 0",
                "",
                "/story",
                "200 OK\r\nContent-Type: text/html; charset=iso-8859-1",
                CliProcess.page("Zürich baut"))) {
            CliProcess.Result found = CliProcess.run(dir, server.base() + "/old");
            assertThat(found.exit()).isZero();
            assertThat(ArticleJson.read(found.out()).url()).isEqualTo(server.base() + "/story");
            assertThat(found.out()).contains("Zürich");
            assertThat(server.lastRequest()).contains("User-Agent: nutgraf/");
            CliProcess.Result missing = CliProcess.run(dir, server.base() + "/nothing");
            assertThat(missing.exit()).isEqualTo(1);
            assertThat(missing.err()).contains("the server answered 404");
        }
    }

    @Test
    void tellsWrongUsage() throws Exception {
        assertThat(CliProcess.run(dir).exit()).isEqualTo(2);
        assertThat(CliProcess.run(dir, "page.html", "--format", "pdf").exit()).isEqualTo(2);
        assertThat(CliProcess.run(dir, "batch").exit()).isEqualTo(2);
        assertThat(CliProcess.run(dir, "batch", "page.html", "--threads", "0").exit())
                .isEqualTo(2);
    }

    @Test
    void helpsWithExitCodes() throws Exception {
        CliProcess.Result result = CliProcess.run(dir, "--help");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("extract", "batch", "explain", "evaluate", "130");
    }

    @Test
    void explainsWithoutLettingThePageIn() throws Exception {
        Files.writeString(
                dir.resolve("bad.html"), CliProcess.page("<script>alert(1)</script>&lt;img src=x onerror=a&gt;"));
        CliProcess.Result result = CliProcess.run(dir, "explain", "bad.html");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Content-Security-Policy").doesNotContain("<img", "alert(1)</script>");
        CliProcess.Result text = CliProcess.run(dir, "explain", "page.html", "--format", "text");
        assertThat(text.out()).startsWith("FIELDS").contains("BLOCKS", STORY);
    }

    @Test
    void noArgumentBringsControlCharactersToTheTerminal() throws Exception {
        for (String[] arguments : new String[][] {
            {"--fo\u001b[31mred", "page.html"}, {"page.html", "--format", "\u001b[31mred"}, {"no\u001b[31msuch.html"}
        }) {
            CliProcess.Result result = CliProcess.run(dir, arguments);
            assertThat(result.exit()).isNotZero();
            assertThat(result.err()).contains("[31m").doesNotContain("\u001b");
        }
    }
}
