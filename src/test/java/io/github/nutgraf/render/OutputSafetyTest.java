package io.github.nutgraf.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.robustness.Promises;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts every line of {@code xss.tsv} into every slot of an article and looks at what each renderer makes of it. */
class OutputSafetyTest {

    static Stream<String> vectors() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OutputSafetyTest.class.getResourceAsStream("xss.tsv"), "xss.tsv")) {
            List<String> lines = new String(in.readAllBytes(), UTF_8).lines().toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> StringEscapeUtils.unescapeJava(line.substring(line.indexOf('\t') + 1)));
        }
    }

    /** Each vector as text and address at once, and as text with an address that is let through. */
    private static List<Article> articles(String vector) {
        return List.of(
                Articles.everywhere(vector, vector),
                Articles.everywhere(vector, "https://news.example/" + vector),
                Articles.everywhere("Tide " + vector + " table", "https://news.example/tide"));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertThat(vectors()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void htmlHoldsNothingToStrip(String vector) {
        for (Article article : articles(vector)) {
            String html = Renderer.html().render(article);
            assertThat(Promises.isSafeHtml(html)).as(html).isTrue();
            Element body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.childNodeSize()).as(html).isLessThanOrEqualTo(2);
            for (Element link : body.select("[href]")) {
                assertThat(link.attr("href")).matches("(?i)(https?://|mailto:)[^\\s\"'<>]+");
            }
            for (Element image : body.select("[src]")) {
                assertThat(image.attr("src")).matches("(?i)https?://[^\\s\"'<>]+");
            }
            assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void markdownHoldsNoHtmlAndNoOtherLink(String vector) {
        for (Article article : articles(vector)) {
            String markdown = Renderer.markdown().render(article);
            MarkdownOracle oracle = MarkdownOracle.parse(markdown);
            assertThat(oracle.html()).as(markdown).isEmpty();
            assertThat(oracle.destinations())
                    .as(markdown)
                    .allMatch(url -> url.matches("(?i)(https?://|mailto:)[^\\s\"'<>]+"))
                    .doesNotContain("https://bad.example/");
            assertThat(markdown).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void jsonComesBack(String vector) {
        for (Article article : articles(vector)) {
            assertThat(ArticleJson.read(Renderer.json().render(article))).isEqualTo(article);
            assertThat(ArticleJson.read(Renderer.compactJson().render(article))).isEqualTo(article);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void textDrivesNoTerminal(String vector) {
        for (Article article : articles(vector)) {
            assertThat(Renderer.text().render(article)).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
        }
    }
}
