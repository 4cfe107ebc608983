package io.github.nutgraf.cli;

import static io.github.nutgraf.cli.InputCases.bytes;
import static io.github.nutgraf.cli.InputCases.gzip;
import static io.github.nutgraf.cli.InputCases.join;
import static io.github.nutgraf.cli.InputCases.latin;

import io.github.nutgraf.cli.InputCases.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** ZIP archives. */
final class ZipCases {

    private ZipCases() {}

    static void addTo(List<Case> out) {
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
                "a web archive in a ZIP archive",
                "with.zip",
                zipOf("data/a.warc", join(WarcCases.page(1), WarcCases.page(2))),
                2,
                0));
        out.add(new Case(
                "a WACZ",
                "crawl.wacz",
                zipOf("archive/a.warc.gz", join(gzip(WarcCases.page(1)), gzip(WarcCases.page(2)))),
                2,
                0));
        out.add(new Case("a ZIP archive in another", "nested.zip", zipOf("inner.zip", good), 0, 1));
        out.add(new Case("a ZIP archive of nothing", "none.zip", zip(StandardCharsets.UTF_8), 0, 1));
        out.add(new Case("a ZIP archive of folders", "folders.zip", zip(StandardCharsets.UTF_8, "a/", "b/"), 0, 1));
        out.add(new Case("what macOS adds", "mac.zip", zip(StandardCharsets.UTF_8, "a.html", "m/._a.html"), 1, 0));
        out.add(new Case("PDF by the name of a page", "pdf.zip", zipOf("a.html", bytes("%PDF-1.4")), 0, 1));
        out.add(new Case("a ZIP archive by another name", "archive.bin", good, 3, 0));
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
                if (!entry.endsWith("/")) {
                    zip.write(bytes(CliProcess.page("Story of " + entry)));
                }
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
}
