package io.github.nutgraf.bench;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.evaluation.GoldPage;
import io.github.nutgraf.evaluation.Prediction;
import io.github.nutgraf.evaluation.ScoreTable;
import io.github.nutgraf.evaluation.Scores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * {@code Compare CORPUS} prints how accurate the extractors of the JVM are on annotated pages, a table each, by the same
 * rules: docs/evaluation.md. Each gets the page as text, in the
 * charset that jsoup finds, with its address.
 */
public final class Compare {

    /** One way to take a story out of a page. */
    private interface Variant {
        Prediction run(String html, @Nullable String url);
    }

    private Compare() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        List<GoldPage> pages = GoldPage.readAll(corpus.resolve("gold.jsonl")).stream()
                .filter(page -> Files.exists(file(corpus, page)))
                .toList();
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants.put("Nutgraf", (html, url) -> Prediction.of(Extractor.parse(html, url)));
        variants.put("Readability4J", Peers::readability4jStory);
        variants.put("boilerpipe", (html, url) -> Peers.boilerpipeStory(html));
        variants.forEach((name, variant) -> {
            List<Prediction> found = IntStream.range(0, pages.size())
                    .parallel()
                    .mapToObj(i -> run(corpus, pages.get(i), variant))
                    .toList();
            ScoreTable table = new ScoreTable("corpus");
            for (int i = 0; i < pages.size(); i++) {
                GoldPage page = pages.get(i);
                table.add(page.corpus(), page, Scores.of(page, found.get(i)));
            }
            System.out.println(name + "\n" + table + "\n");
        });
    }

    private static Prediction run(Path corpus, GoldPage page, Variant variant) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(corpus, page)))) {
            return variant.run(decoded(in.readAllBytes()), page.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] html) throws IOException {
        return new String(
                html, Jsoup.parse(new ByteArrayInputStream(html), null, "").charset());
    }

    private static Path file(Path corpus, GoldPage page) {
        return corpus.resolve("pages").resolve(page.id() + ".html.gz");
    }
}
