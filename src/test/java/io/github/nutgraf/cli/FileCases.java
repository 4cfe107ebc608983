package io.github.nutgraf.cli;

import static io.github.nutgraf.cli.InputCases.bytes;
import static io.github.nutgraf.cli.InputCases.gzip;
import static io.github.nutgraf.cli.InputCases.noise;

import com.github.luben.zstd.Zstd;
import io.github.nutgraf.cli.InputCases.Case;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files of a page, and of what is no page. */
final class FileCases {

    private FileCases() {}

    static void addTo(List<Case> out) {
        byte[] page = bytes(CliProcess.page("Lonely"));
        out.add(new Case("a page", "page.html", page, 1, 0));
        out.add(new Case("a packed page", "page.html.gz", gzip(page), 1, 0));
        out.add(new Case("a page packed by zstd", "page.html.zst", Zstd.compress(page), 1, 0));
        out.add(new Case("a packed page cut short", "cut.html.gz", Arrays.copyOf(gzip(page), 200), 0, 1));
        out.add(new Case("Parquet", "pages.parquet", bytes("PAR1 and more PAR1"), 0, 1));
        out.add(new Case("PDF", "paper.pdf", bytes("%PDF-1.7"), 0, 1));
        out.add(new Case("PDF by the name of a page", "paper.html", bytes("%PDF-1.7"), 0, 1));
        out.add(new Case("a picture by the name of a page", "p.html", bytes("\u0089PNG\r\n\u001a\n\0\0"), 0, 1));
        out.add(new Case("packed bytes by the name of a page", "noise.html", noise(5000), 0, 1));
        out.add(new Case("a page of zeros", "zeros.html", new byte[5000], 1, 0));
        String wide = CliProcess.page("Wide").replace("utf-8", "utf-16").replace("wall", "\u6e2f\u0101\u0711");
        out.add(new Case("UTF-16 without a mark", "wide.html", wide.getBytes(StandardCharsets.UTF_16LE), 1, 0));
        out.add(new Case("a page with a control character", "bell.html", bytes("\u0007<p>x"), 1, 0));
        byte[] tar = Arrays.copyOf(bytes("page.html"), 1024);
        System.arraycopy(bytes("ustar"), 0, tar, 257, 5);
        out.add(new Case("tar", "pages.tar.gz", gzip(tar), 0, 1));
        out.add(new Case("ARC", "old.arc", bytes("filedesc://old.arc 0.0.0.0 2004 text/plain 77\n"), 0, 1));
        out.add(new Case("MHTML", "saved.mhtml", bytes("From: <Saved by Blink>\r\n\r\n<p>x"), 0, 1));
        out.add(new Case("an array of JSON", "all.json", bytes("[\n {\"html\":\"<p>x\"}\n]"), 0, 1));
    }
}
