package io.github.nutgraf.cli;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Inputs as crawlers, archivers and accidents make them, with what must come of each. */
final class InputCases {

    /**
     * A case.
     *
     * @param name what it is
     * @param file the name of the file
     * @param content what is in it, a letter a byte
     * @param done pages that are written
     * @param failed pages or pieces that are named as lost
     */
    record Case(String name, String file, String content, int done, int failed) {

        Case(String name, String file, byte[] bytes, int done, int failed) {
            this(name, file, latin(bytes), done, failed);
        }

        byte[] bytes() {
            return InputCases.bytes(content);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private InputCases() {}

    static List<Case> all() {
        List<Case> out = new ArrayList<>();
        encodings(out);
        records(out);
        damage(out);
        zips(out);
        lines(out);
        others(out);
        return out;
    }

    private static void encodings(List<Case> out) {
        byte[] page = bytes(CliProcess.page("Packed"));
        out.add(coded("zstd", "zstd", Zstd.compress(page), 3, 0));
        out.add(coded("zstd that is none", "zstd", new byte[] {1, 2, 3, 4}, 2, 1));
        out.add(coded("deflate in zlib form", "deflate", zlib(page), 3, 0));
        out.add(coded("gzip", "gzip", gzip(page), 3, 0));
        out.add(coded("gzip in chunks under two labels", "gzip, identity", gzip(page), 3, 0));
        out.add(coded("a gzip label on a plain page", "gzip", page, 3, 0));
        out.add(coded("a br label on a plain page", "br", page, 3, 0));
        out.add(coded("br that is none", "br", new byte[] {-1, -2, -3, -4, -5}, 2, 1));
        // "hello" as a meta-block that is not compressed (RFC 7932, section 9.2).
        out.add(coded("br", "br", new byte[] {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 3}, 3, 0));
    }

    private static Case coded(String name, String coding, byte[] body, int done, int failed) {
        byte[] answer = join(
                bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: " + coding
                        + "\r\n\r\n"),
                body);
        byte[] middle = record("WARC-Record-ID: <urn:uuid:2>\r\n" + HTTP, answer);
        return new Case(name, "coded.warc", join(page(1), middle, page(3)), done, failed);
    }

    private static void records(List<Case> out) {
        byte[] answer = answer(2);
        String id = "WARC-Record-ID: <urn:uuid:2>\r\n";
        out.add(warc("a record without an id", record(HTTP, answer), 3, 0));
        out.add(warc("an id that is no address", record("WARC-Record-ID: <a b%>\r\n" + HTTP, answer), 3, 0));
        out.add(warc("two records of one id", record("WARC-Record-ID: <urn:uuid:1>\r\n" + HTTP, answer), 3, 0));
        out.add(warc(
                "a control character in the address",
                record(id + HTTP.replace("/2", "/\u001b[31m \u00ff"), answer),
                3,
                0));
        byte[] dns = bytes("20250630120000\nexample.org. 300 IN A 192.0.2.1\n");
        out.add(warc("a look-up of a name", record(id + HTTP.replace("application/http", "text/dns"), dns), 2, 0));
        byte[] stored = record(
                "WARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:2>\r\nContent-Type: text/html\r\n",
                bytes(CliProcess.page("Stored")));
        out.add(warc("a page stored without an answer", stored, 3, 0));
        out.add(warc("an answer that is none", record(id + HTTP, bytes("nothing")), 2, 1));
        out.add(new Case("an empty web archive", "empty.warc", new byte[0], 0, 1));
        out.add(new Case("a web archive packed by zstd", "all.warc.zst", Zstd.compress(join(page(1), page(2))), 2, 0));
        byte[] lf = bytes(latin(page(1)).replace("\r\n", "\n"));
        out.add(new Case("line feeds alone", "lf.warc", lf, 0, 1));
    }

    private static Case warc(String name, byte[] middle, int done, int failed) {
        return new Case(name, "records.warc", join(page(1), middle, page(3)), done, failed);
    }

    private static void damage(List<Case> out) {
        String good = latin(page(2));
        int length = answer(2).length;
        String said = "Content-Length: " + length;
        for (String wrong : List.of(
                "" + (length - 50), "-1", "99999999999999999999", "" + (length + 50), "" + 99_999_999_999L, "x")) {
            byte[] middle = bytes(good.replace(said, "Content-Length: " + wrong));
            out.add(warc("a length of " + wrong + " for " + length, middle, 2, 1));
        }
        out.add(warc("garbage between records", join(bytes("garbage\r\n\u0000 more"), page(2)), 3, 1));
        out.add(warc("a header that stops", bytes("WARC/1.0\r\nWARC-Type: response\r\n"), 2, 1));
        out.add(new Case("a record cut short", "cut.warc", Arrays.copyOf(join(page(1), page(2)), 1500), 1, 1));
        List<byte[]> members = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            members.add(gzip(page(i)));
        }
        byte[] archive = join(members.toArray(byte[][]::new));
        out.add(new Case("a packed web archive", "good.warc.gz", archive, 300, 0));
        int from = members.stream().limit(150).mapToInt(member -> member.length).sum() + 20;
        byte[] bad = archive.clone();
        for (int i = 0; i < 200; i++) {
            bad[from + i] = (byte) (i * 31);
        }
        out.add(new Case("200 bad bytes in a packed web archive", "bad.warc.gz", bad, 299, 1));
        byte[] flipped = archive.clone();
        flipped[members.get(0).length - 8] ^= 1;
        out.add(new Case("a member of another checksum", "crc.warc.gz", flipped, 299, 1));
        out.add(new Case("a packed archive cut short", "cut.warc.gz", Arrays.copyOf(archive, from), -1, 1));
    }

    private static void zips(List<Case> out) {
        byte[] good = zip(StandardCharsets.UTF_8, "a.html", "bad.html", "c.html");
        out.add(new Case("a ZIP archive", "good.zip", good, 3, 0));
        out.add(new Case("bytes in front of a ZIP archive", "front.zip", join(bytes("#!/bin/sh\n"), good), 3, 0));
        byte[] bad = good.clone();
        int at = latin(good).indexOf("Story of bad.html");
        bad[at] = 'X';
        out.add(new Case("an entry of another checksum", "crc.zip", bad, 2, 1));
        byte[] encrypted = good.clone();
        int central = latin(good).lastIndexOf("bad.html") - 46;
        encrypted[central + 8] |= 1;
        out.add(new Case("an encrypted entry", "secret.zip", encrypted, 2, 1));
        out.add(new Case("an entry packed by bzip2", "bz.zip", bzipped(), 2, 0));
        out.add(new Case(
                "a name in CP437", "old.zip", zip(Charset.forName("IBM437"), "z\u00fcrich.html", "a.html"), 2, 0));
        out.add(new Case(
                "one name twice",
                "twice.zip",
                zip(StandardCharsets.UTF_8, "a.html", "A.html", "./a.html", "a.html.gz"),
                4,
                0));
        out.add(new Case(
                "names that lead elsewhere",
                "up.zip",
                zip(StandardCharsets.UTF_8, "../a.html", "/b.html", "c:\\d.html"),
                3,
                0));
        out.add(new Case("a ZIP archive cut short", "cut.zip", Arrays.copyOf(good, good.length - 60), 3, 1));
        out.add(new Case(
                "a web archive in a ZIP archive", "with.zip", zipOf("data/a.warc", join(page(1), page(2))), 2, 0));
        out.add(new Case("a WACZ", "crawl.wacz", zipOf("archive/a.warc.gz", join(gzip(page(1)), gzip(page(2)))), 2, 0));
        out.add(new Case("a ZIP archive in another", "nested.zip", zipOf("inner.zip", good), 0, 1));
        out.add(new Case("a ZIP archive by another name", "archive.bin", good, 3, 0));
    }

    private static void lines(List<Case> out) {
        String one = "{\"id\":\"a\",\"html\":\"<p>x\"}";
        String two = "{\"id\":\"b\",\"html\":\"<p>y\"}";
        out.add(lines("a byte-order mark", "\ufeff" + one + "\n" + two, 2, 0));
        out.add(lines("two objects on a line", one + two + "\n", 2, 0));
        out.add(lines("html that is no string", one + "\n{\"html\":1}\n{\"html\":{}}\n" + two, 2, 2));
        out.add(lines("no html, no object, no JSON", "{}\n[1]\n{\"html\n" + two, 1, 3));
        out.add(lines("one id twice", one + "\n" + one + "\n" + one, 3, 0));
        out.add(lines("a file and a folder of one name", one + "\n" + one.replace("\"a\"", "\"a.json/b\""), 2, 0));
        out.add(lines(
                "a path of 2000 parts", one.replace("\"a\"", "\"" + "deep/".repeat(2000) + "a\"") + "\n" + two, 2, 0));
        out.add(lines("bytes in base64", "{\"url\":\"https://example.org/\",\"httpResponseBody\":\"PHA+eA==\"}", 1, 0));
        String packed64 = Base64.getEncoder().encodeToString(gzip(bytes("<p>x")));
        for (String headers : List.of(
                "\"headers\":{\"Content-Type\":[\"text/html; charset=latin1\"],\"Content-Encoding\":\"gzip\"}",
                "\"httpResponseHeaders\":[{\"name\":\"content-encoding\",\"value\":\"gzip\"}],\"statusCode\":200")) {
            out.add(lines(
                    "what a server said of packed bytes",
                    "{" + headers + ",\"httpResponseBody\":\"" + packed64 + "\"}",
                    1,
                    0));
        }
        out.add(lines("bytes that are no base64", "{\"httpResponseBody\":\"a\"}\n" + two, 1, 1));
        byte[] packed = join(gzip(bytes(one + "\n")), gzip(bytes(two + "\n")), gzip(bytes(one + "\n")));
        packed[gzip(bytes(one + "\n")).length + 14] ^= 0x55;
        out.add(new Case("a damaged member of JSON Lines", "bad.jsonl.gz", packed, 2, 1));
    }

    private static Case lines(String name, String text, int done, int failed) {
        return new Case(name, "pages.jsonl", bytesUtf8(text), done, failed);
    }

    private static void others(List<Case> out) {
        byte[] page = bytes(CliProcess.page("Lonely"));
        out.add(new Case("a page", "page.html", page, 1, 0));
        out.add(new Case("a packed page", "page.html.gz", gzip(page), 1, 0));
        out.add(new Case("a page packed by zstd", "page.html.zst", Zstd.compress(page), 1, 0));
        out.add(new Case("a packed page cut short", "cut.html.gz", Arrays.copyOf(gzip(page), 200), 0, 1));
        out.add(new Case("Parquet", "pages.parquet", bytes("PAR1 and more PAR1"), 0, 1));
        out.add(new Case("PDF", "paper.pdf", bytes("%PDF-1.7"), 0, 1));
    }

    private static final String HTTP = String.join(
            "\r\n",
            "WARC-Type: response",
            "WARC-Target-URI: https://example.org/2",
            "Content-Type: application/http; msgtype=response",
            "");

    private static byte[] answer(int number) {
        return bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + CliProcess.page("Story " + number));
    }

    static byte[] page(int number) {
        return record("WARC-Record-ID: <urn:uuid:" + number + ">\r\n" + HTTP, answer(number));
    }

    private static byte[] record(String fields, byte[] block) {
        return join(
                bytes("WARC/1.0\r\n" + fields + "WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    /** Stored, so that a test can find the text. */
    static byte[] zip(Charset names, String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(names.equals(StandardCharsets.UTF_8));
            zip.setLevel(0);
            for (String entry : entries) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry));
                zip.write(bytes(CliProcess.page("Story of " + entry)));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipOf(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bzipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String name : List.of("a.html", "b.html")) {
                byte[] page = bytes(CliProcess.page(name));
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (BZip2CompressorOutputStream bzip = new BZip2CompressorOutputStream(packed)) {
                    bzip.write(page);
                }
                CRC32 crc = new CRC32();
                crc.update(page);
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setMethod(ZipMethod.BZIP2.getCode());
                entry.setSize(page.length);
                entry.setCompressedSize(packed.size());
                entry.setCrc(crc.getValue());
                zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
            deflate.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytesUtf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
