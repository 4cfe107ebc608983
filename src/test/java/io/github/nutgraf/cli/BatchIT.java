package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchIT {

    @TempDir
    Path dir;

    @Test
    void keepsCodePointOrderWhateverTheThreads() throws Exception {
        Path in = Files.createDirectories(dir.resolve("in/a"));
        for (String name : List.of("a-b.html", "a.html", "\uffee.html", "\ud83d\ude00.htm", "a/z.xhtml", "a/b.txt")) {
            if (name.codePoints().allMatch(c -> c < 128)) {
                Files.writeString(in.resolveSibling(name), CliProcess.page(name));
            }
        }
        Files.write(in.resolve("c.html.gz"), gzip(CliProcess.page("c")));
        assertThat(CliProcess.run(dir, "batch", "in", "-o", "one.jsonl", "--threads", "1")
                        .exit())
                .isZero();
        assertThat(CliProcess.run(dir, "batch", "in", "-o", "four.jsonl", "--threads", "4")
                        .exit())
                .isZero();
        assertThat(ids("one.jsonl")).containsExactly("a", "a-b", "a/c", "a/z");
        assertThat(dir.resolve("four.jsonl")).hasSameTextualContentAs(dir.resolve("one.jsonl"));
        assertThat(dir.resolve("one.jsonl.part")).doesNotExist();
    }

    @Test
    void goesOnBehindAFailure() throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        Files.write(dir.resolve("b.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        CliProcess.Result result = CliProcess.run(
                dir, "batch", "missing.html", "b.html.gz", "a.html", "-o", "o.jsonl", "--errors", "e.jsonl", "-q");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("nutgraf: missing.html: no such file\nnutgraf: b.html.gz: cut short\n");
        assertThat(ids("o.jsonl")).containsExactly("a");
        assertThat(Files.readAllLines(dir.resolve("e.jsonl")))
                .containsExactly(
                        "{\"id\":\"missing\",\"name\":\"missing.html\",\"reason\":\"no such file\"}",
                        "{\"id\":\"b\",\"name\":\"b.html.gz\",\"reason\":\"cut short\"}");
    }

    @Test
    void writesTheKindsAskedForAndCountsTheRest() throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        Files.writeString(dir.resolve("b.html"), "<title>Page not found</title><h1>Page not found</h1>");
        CliProcess.Result result =
                CliProcess.run(dir, "batch", "a.html", "b.html", "-o", "o.jsonl", "--kinds", "article,live_blog");
        assertThat(result.exit()).isZero();
        assertThat(ids("o.jsonl")).containsExactly("a");
        assertThat(result.err()).contains("passed over: kind OTHER 1");
        assertThat(CliProcess.run(dir, "batch", "a.html", "--kinds", "blog").exit())
                .isEqualTo(2);
    }

    @Test
    void tellsPagesTheirAddresses() throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        Files.writeString(dir.resolve("urls.tsv"), "a\thttps://news.example/a\n");
        CliProcess.Result result = CliProcess.run(dir, "batch", "a.html", "--urls", "urls.tsv", "-q");
        assertThat(result.out()).startsWith("{\"id\":\"a\",").contains("\"url\":\"https://news.example/a\"");
    }

    @Test
    void saysThatNoAddressIsOfThesePages() throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        Files.writeString(dir.resolve("urls.tsv"), "a.html\thttps://news.example/a b\n");
        assertThat(CliProcess.run(dir, "batch", "a.html", "--urls", "urls.tsv", "-q")
                        .err())
                .isEqualTo("nutgraf: --urls has none of these pages: it has a.html, a page here is a\n");
        Files.writeString(dir.resolve("urls.tsv"), "a\thttps://user:secret@news.example/a b\n");
        CliProcess.Result result = CliProcess.run(dir, "batch", "a.html", "--urls", "urls.tsv", "-q");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\"url\":\"https://news.example/a%20b\"");
    }

    @Test
    void readsArchives() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dir.resolve("p.zip")))) {
            for (String name : List.of("x/one.html", "x/pic.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(CliProcess.page(name).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Files.writeString(
                dir.resolve("p.jsonl"),
                "{\"url\":\"https://news.example/j\",\"html\":\"<p>x\"}\nno json\n{\"id\":\"i\",\"html\":\"\"}\n");
        byte[] warc = (record("10000000", "200 OK", "text/html; charset=utf-8")
                        + record("20000000", "404 Gone", "text/html")
                        + record("30000000", "200 OK", "image/png"))
                .getBytes(StandardCharsets.UTF_8);
        Files.write(dir.resolve("p.warc"), warc);
        CliProcess.Result result = CliProcess.run(dir, "batch", "p.zip", "p.jsonl", "p.warc", "-o", "o.jsonl");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("p.jsonl:2: no JSON", "passed over: not HTML 2, status 404 1");
        assertThat(ids("o.jsonl"))
                .containsExactly("x/one", "p.jsonl:1", "i", "urn:uuid:10000000-0000-0000-0000-000000000000");
    }

    @Test
    void writesAFileAPageNeverOutsideTheFolder() throws Exception {
        Files.writeString(
                dir.resolve("p.jsonl"),
                "{\"id\":\"../../up\",\"html\":\"<p>x\"}\n{\"id\":\"b/c\",\"html\":\"<p>x\"}\n");
        assertThat(CliProcess.run(dir, "batch", "p.jsonl", "-o", "out/", "--format", "html")
                        .exit())
                .isZero();
        try (var files = Files.walk(dir.resolve("out"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> dir.resolve("out").relativize(file).toString()))
                    .hasSize(2)
                    .contains("b/c.html")
                    .allMatch(name -> !name.contains(".."));
        }
    }

    @Test
    void mendsWhatAKillLeft() throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        Files.writeString(dir.resolve("b.html"), CliProcess.page("b"));
        String[] args = {"batch", "a.html", "b.html", "-o", "o.jsonl", "-q", "--resume"};
        assertThat(CliProcess.run(dir, args).exit()).isZero();
        String whole = Files.readString(dir.resolve("o.jsonl"));
        Files.writeString(dir.resolve("o.jsonl.part"), whole.substring(0, whole.length() - 20));
        assertThat(CliProcess.run(dir, args).exit()).isZero();
        assertThat(dir.resolve("o.jsonl")).content().isEqualTo(whole);
        Files.writeString(dir.resolve("o.jsonl.part"), "{\"id\":\"other\"}\n");
        CliProcess.Result other = CliProcess.run(dir, args);
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.err()).contains("of other inputs");
    }

    /** @param start of the record's id: eight hexadecimal digits */
    static String record(String start, String status, String type) {
        return record(start, status, type, CliProcess.page("warc " + start));
    }

    static String record(String start, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:" + start
                + "-0000-0000-0000-000000000000>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
                + "WARC-Target-URI: https://news.example/" + start
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private List<String> ids(String file) throws Exception {
        return text(file).lines().map(line -> line.split("\"")[3]).toList();
    }

    private String text(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(dir.resolve(file));
        if (!file.endsWith(".gz")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
