package io.github.nutgraf.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes web archives of the test pages: each record a gzip member, every page again and again under new addresses. */
final class WarcMaker {

    /** Of each hundred records: one of another status, one without HTML, one revisit, one damaged. */
    static final int MISSING = 17;

    static final int PICTURE = 38;
    static final int REVISIT = 59;
    static final int DAMAGED = 83;

    private final List<byte[]> pages = new ArrayList<>();

    WarcMaker() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
            for (Path file : files.filter(f -> f.endsWith("page.html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
    }

    /** Writes archives {@code part-0.warc.gz}, … */
    void write(Path folder, int files, int recordsEach) throws IOException {
        for (int file = 0; file < files; file++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("part-" + file + ".warc.gz"))) {
                for (int i = 0; i < recordsEach; i++) {
                    out.write(member(file * recordsEach + i));
                }
            }
        }
    }

    private byte[] member(int number) throws IOException {
        byte[] page = pages.get(number % pages.size());
        int place = number % 100;
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + (place == MISSING ? "404 Not Found" : "200 OK") + "\r\nContent-Type: "
                        + (place == PICTURE ? "image/png" : "text/html; charset=utf-8") + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        http.write(page);
        byte[] block = http.toByteArray();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            String header = """
                    WARC/1.0\r
                    WARC-Type: %s\r
                    WARC-Record-ID: <urn:uuid:%08d-0000-4000-8000-000000000000>\r
                    WARC-Date: 2024-10-%02dT12:00:00Z\r
                    WARC-Target-URI: https://www.example.org/%d/story\r
                    Content-Type: application/http; msgtype=response\r
                    Content-Length: %d\r
                    \r
                    """.formatted(
                            place == REVISIT ? "revisit" : "response", number, 1 + number % 3, number, block.length);
            out.write(header.getBytes(StandardCharsets.ISO_8859_1));
            out.write(block);
            out.write("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        byte[] member = packed.toByteArray();
        if (place == DAMAGED) {
            for (int i = member.length / 2; i < member.length / 2 + 20; i++) {
                member[i] = (byte) ~member[i];
            }
        }
        return member;
    }
}
