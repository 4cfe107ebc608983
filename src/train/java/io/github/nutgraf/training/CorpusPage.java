package io.github.nutgraf.training;

import io.github.nutgraf.evaluation.GoldPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An annotated page with its site, by which training parts the pages, and the file that holds its bytes. */
public record CorpusPage(GoldPage gold, String site, Path file) {

    public static final int FOLDS = 5;

    public String id() {
        return gold.id();
    }

    public String corpus() {
        return gold.corpus();
    }

    public @Nullable String url() {
        return gold.url();
    }

    /** Pages of one site are always in one fold. */
    public int fold() {
        CRC32 crc = new CRC32();
        crc.update(site.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }

    /** Whether anything is known of its text. */
    boolean teaches() {
        return gold.body() != null || !gold.with().isEmpty() || !gold.without().isEmpty();
    }

    public byte[] html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages of a corpus folder. */
    public static List<CorpusPage> all(Path corpus) throws IOException {
        List<CorpusPage> out = new ArrayList<>();
        for (GoldPage gold : GoldPage.readAll(corpus.resolve("gold.jsonl"))) {
            if (gold.site() == null) {
                throw new IOException(gold.id() + ": no site, by which pages are parted");
            }
            out.add(new CorpusPage(gold, gold.site(), corpus.resolve("pages").resolve(gold.id() + ".html.gz")));
        }
        return out;
    }

    /** The first page of each address, and every page without one. */
    static List<CorpusPage> distinct(List<CorpusPage> pages) {
        Set<String> seen = new HashSet<>();
        return pages.stream().filter(p -> p.url() == null || seen.add(p.url())).toList();
    }
}
