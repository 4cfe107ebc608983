package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes give an article that keeps its promises, the same one each time. The fixtures are the seeds. */
class PageFuzz {

    private static final Options OPTIONS =
            Options.builder().deadline(null).maxOutputChars(20_000).build();
    private static final Extractor EXTRACTOR = Extractor.with(OPTIONS);

    static List<byte[]> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
            return files.filter(file -> file.endsWith("page.html"))
                    .sorted()
                    .map(PageFuzz::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("pages")
    @DictionaryEntries({
        "<p>",
        "</p>",
        "<div>",
        "<h1>",
        "<article>",
        "<time datetime=\"2024-10-10\">",
        "<br><br>",
        "<table>",
        "<td>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",",
        "\"articleBody\":\"",
        "\"author\":{",
        "\"datePublished\":\"",
        "<meta property=\"og:title\" content=\"",
        "<meta charset=",
        "itemprop=\"author\"",
        "class=\"byline\"",
        "<li>",
        "<ul>",
        "<blockquote>",
        "<figure>",
        "<img src=\"",
        "<iframe src=\"",
        "<pre>",
        "<a href=\"javascript:",
        "&#x",
        "hidden",
        "style=\"display:none\""
    })
    @FuzzTest(maxDuration = "20m")
    void anyBytes(byte[] html) {
        if (html == null) {
            return;
        }
        Article article = EXTRACTOR.extract(html, null, "https://news.example/2024/10/10/harbour");
        Promises.hold(article, OPTIONS);
        Promises.areSafe(article);
        assertThat(EXTRACTOR.extract(html, null, "https://news.example/2024/10/10/harbour"))
                .isEqualTo(article);
    }
}
