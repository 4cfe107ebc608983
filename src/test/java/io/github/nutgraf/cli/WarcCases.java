package io.github.nutgraf.cli;

import static io.github.nutgraf.cli.InputCases.bytes;
import static io.github.nutgraf.cli.InputCases.bytesUtf8;
import static io.github.nutgraf.cli.InputCases.deflated;
import static io.github.nutgraf.cli.InputCases.gzip;
import static io.github.nutgraf.cli.InputCases.join;
import static io.github.nutgraf.cli.InputCases.latin;
import static io.github.nutgraf.cli.InputCases.noise;
import static io.github.nutgraf.cli.InputCases.zlib;

import com.github.luben.zstd.Zstd;
import io.github.nutgraf.cli.InputCases.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Web archives: how pages are packed in them, odd records, damage. */
final class WarcCases {

    private static final String HTTP = String.join(
            "\r\n",
            "WARC-Type: response",
            "WARC-Target-URI: https://example.org/2",
            "Content-Type: application/http; msgtype=response",
            "");

    private WarcCases() {}

    static void addTo(List<Case> out) {
        encodings(out);
        records(out);
        damage(out);
        packed(out);
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
        out.add(coded("deflate without its form", "deflate", deflated(page), 3, 0));
        out.add(coded("packed twice under one label", "gzip", gzip(gzip(page)), 3, 0));
        out.add(coded("a gzip label on text without a tag", "gzip", join(bytes("Hello "), page), 3, 0));
        out.add(coded("a br label on text without a tag", "br", join(bytesUtf8("\u017dlu\u0165 "), page), 3, 0));
        out.add(coded("gzip called deflate", "deflate", gzip(page), 3, 0));
        out.add(coded("deflate called gzip", "gzip", zlib(page), 3, 0));
        out.add(coded("a label that nobody knows", "sdch", noise(900), 2, 1));
        out.add(coded("packed bytes without a label", "identity", noise(900), 2, 1));
        out.add(coded("many labels", "br, ".repeat(9000) + "br", page, 2, 1));
        out.add(coded("PDF that is called HTML", "identity", bytes("%PDF-1.7"), 2, 1));
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
        byte[] untyped = bytes(latin(answer).replace("Content-Type", "X-Type"));
        out.add(warc("a page whose server names no type", record(id + HTTP, untyped), 3, 0));
        out.add(warc("data whose server names no type", record(id + HTTP, bytes("HTTP/1.1 200 OK\r\n\r\n{}")), 2, 0));
        out.add(warc("a record of no type", record(id + HTTP.replace("WARC-Type", "WARC-Tpye"), answer), 2, 1));
        out.add(warc("a record of an odd type", record(id + HTTP.replace(": response", ": screenshot"), answer), 2, 0));
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
        // Of these the next record's first line ends up in the block, whole or in part.
        for (int more : new int[] {5, 9, 12, 14, 20}) {
            byte[] middle = bytes(good.replace(said, "Content-Length: " + (length + more)));
            out.add(warc("a length of " + more + " too many", middle, 2, 1));
            String request = "WARC-Type: request\r\nWARC-Record-ID: <urn:uuid:4>\r\n";
            byte[] asked = bytes(latin(record(request, bytes("GET /")))
                    .replace("Content-Length: 5", "Content-Length: " + (5 + more)));
            out.add(warc("a request's length of " + more + " too many", join(asked, page(2)), 3, 1));
        }
        out.add(warc("garbage between records", join(bytes("garbage\r\n\u0000 more"), page(2)), 3, 1));
        out.add(warc("a header that is cut in a line", Arrays.copyOf(page(2), 100), 2, 1));
        out.add(warc("a header that stops", bytes("WARC/1.0\r\nWARC-Type: response\r\n"), 2, 1));
        out.add(new Case("a record cut short", "cut.warc", Arrays.copyOf(join(page(1), page(2)), 1500), 1, 1));
    }

    private static void packed(List<Case> out) {
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
        byte[] front = archive.clone();
        Arrays.fill(front, 0, 2, (byte) 0);
        out.add(new Case("a damaged beginning", "front.warc.gz", front, 299, 1));
        out.add(new Case("text in front of a packed archive", "text.warc.gz", join(bytes("hi\n"), archive), 300, 1));
        out.add(new Case("zeros behind a packed archive", "zeros.warc.gz", join(archive, new byte[600]), 300, 0));
        out.add(new Case("a packed archive cut short", "cut.warc.gz", Arrays.copyOf(archive, from), -1, 1));
    }

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
}
