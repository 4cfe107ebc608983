package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Span;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static String html(Block... blocks) {
        String html = Renderer.html().render(Articles.withBody(List.of(blocks)));
        String before = "<article>\n<header>\n</header>\n";
        assertThat(html).startsWith(before).endsWith("</article>\n");
        return html.substring(before.length(), html.length() - "</article>\n".length());
    }

    private static Block.ListBlock.Item item(int depth, boolean ordered, String text) {
        return new Block.ListBlock.Item(depth, ordered, text, List.of());
    }

    @Test
    void theHeaderHoldsHeadlineStandfirstBylineAndDate() {
        Document page = Jsoup.parse(Renderer.html().render(Articles.full()));
        assertThat(page.select("article[lang=en] > header > h1").text()).isEqualTo("Harbour ferry");
        assertThat(page.select("header > p").eachText())
                .containsExactly("Harbour ferry", "Harbour ferry", "2024-10-10 17:01 +02:00");
        assertThat(page.select("header > address a").attr("href")).isEqualTo("https://news.example/harbour?a=1&b=2");
        assertThat(page.select("header time").attr("datetime")).isEqualTo("2024-10-10T17:01:00+02:00");
    }

    @Test
    void spansBecomeElements() {
        assertThat(html(new Block.Paragraph(
                        "See the report, it matters\n& <more>",
                        List.of(
                                new Span(8, 14, Span.Kind.LINK, "https://news.example/?a=\"1\"&b"),
                                new Span(8, 14, Span.Kind.STRONG, null),
                                new Span(16, 19, Span.Kind.EMPHASIS, null),
                                new Span(19, 26, Span.Kind.CODE, null)))))
                .isEqualTo("<p>See the <a href=\"https://news.example/?a=%221%22&amp;b\"><strong>report</strong></a>, "
                        + "<em>it</em> <code>matters</code><br>&amp; &lt;more&gt;</p>\n");
    }

    @Test
    void listsNest() {
        assertThat(html(new Block.ListBlock(
                        true,
                        List.of(
                                item(0, true, "one"),
                                item(1, false, "inner"),
                                item(4, true, "jump"),
                                item(0, true, "two"),
                                item(0, false, "other")))))
                .isEqualTo("<ol><li>one<ul><li>inner<ol><li>jump</li></ol></li></ul></li><li>two</li></ol>"
                        + "<ul><li>other</li></ul>\n");
    }

    @Test
    void headingsStandBelowTheHeadline() {
        assertThat(html(new Block.Heading(1, "a", List.of()), new Block.Heading(4, "b", List.of())))
                .isEqualTo("<h2>a</h2>\n<h4>b</h4>\n");
    }

    @Test
    void picturesFromTheWebAlone() {
        Image good = new Image("https://news.example/1.jpg", "Quay", null, null, 800, 0);
        Image bad = new Image("data:image/png;base64,AA", null, null, null, null, null);
        assertThat(html(new Block.Figure(List.of(good, bad), "The quay", "A. Berg")))
                .isEqualTo("<figure><img src=\"https://news.example/1.jpg\" alt=\"Quay\" width=\"800\">"
                        + "<figcaption>The quay <small>A. Berg</small></figcaption></figure>\n");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(Jsoup.parse(html(new Block.Preformatted("\n  a\n\tb<c>")))
                        .select("pre")
                        .get(0)
                        .wholeText())
                .isEqualTo("\n  a\n\tb<c>");
    }

    @Test
    void theTextOfTheBodyIsAllThere() {
        String text = "Tides & <locks>";
        for (Block block : Articles.blocks(text, "https://news.example/")) {
            if (block instanceof Block.LiveEntry) {
                // Its byline stands between the parts of its text.
                continue;
            }
            String shown = Jsoup.parse(html(block)).text();
            assertThat(shown.replaceAll("\\s+", " ")).contains(block.text().replaceAll("\\s+", " "));
        }
    }
}
