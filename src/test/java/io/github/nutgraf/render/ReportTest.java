package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    private static Decision kept(String text) {
        return new Decision(text, true, "paragraph", "many words; whole sentences", 0.9);
    }

    private static Decision dropped(String text, String reason) {
        return new Decision(text, false, "boilerplate", reason, 0.1);
    }

    private static Document html(Article article, Decision... decisions) {
        return Jsoup.parse(Report.html("page", new Explanation(article, List.of(decisions))));
    }

    @Test
    void listsWhyBlocksWereDroppedCommonestFirst() {
        Document report = html(
                Articles.empty(),
                dropped("Imprint", "in a footer; few words"),
                dropped("Most read", "mostly links around it"),
                dropped("Contact", "in a footer; mostly link"),
                kept("The ferry sails again."));
        assertThat(report.select("#reasons button").eachText())
                .containsExactly("in a footer 2", "mostly links around it 1");
        assertThat(report.select(".controls label").eachText()).containsExactly("story 1", "field 0", "dropped 3");
        assertThat(report.select(".block[data-reason='in a footer'] .text").eachText())
                .containsExactly("Imprint", "Contact");
        assertThat(report.expectFirst(".block").attr("title")).isEqualTo("in a footer, few words (score 0.10)");
    }

    @Test
    void saysWhatTheArticleTookFromABlockThatIsNoParagraph() {
        Article article = Articles.everywhere("Harbour ferry", "https://news.example/");
        Document report =
                html(article, dropped("by Harbour ferry, Tuesday", "few words"), dropped("Share", "few words"));
        assertThat(report.select(".block").eachAttr("data-side")).containsExactly("field", "dropped");
        assertThat(report.expectFirst(".block b").text()).isEqualTo("byline");
    }

    @Test
    void showsSourceConfidenceAndRunnersUpOfAField() {
        Document report = html(Articles.everywhere("Harbour ferry", "https://news.example/"));
        Element headline = report.select(".row").stream()
                .filter(row -> row.expectFirst("dt").text().equals("headline"))
                .findFirst()
                .orElseThrow();
        assertThat(headline.expectFirst("meter").attr("value")).isEqualTo("0.90");
        assertThat(headline.expectFirst("summary").text()).isEqualTo("1 not taken");
        assertThat(headline.select("code").eachText()).containsExactly("Harbour ferry", "Harbour ferry");
    }

    @Test
    void marksLinesForTerminals() {
        String text = Report.text(new Explanation(
                Articles.empty(), List.of(kept("The ferry sails."), dropped("Share\nthis\u001b[2J", "few words"))));
        assertThat(text).endsWith("""
                + 0.90 paragraph: many words, whole sentences
                    The ferry sails.
                - 0.10 few words
                    Share this\ufffd[2J
                """);
    }

    /** No element, attribute or address of the page's own; the one script and style are the report's. */
    @ParameterizedTest
    @MethodSource("io.github.nutgraf.render.OutputSafetyTest#vectors")
    void letsNothingOfAHostilePageIn(String vector) {
        String expected =
                shape(html(Articles.everywhere("word", "https://news.example/"), kept("word"), dropped("w", "w")));
        Document report = html(Articles.everywhere(vector, vector), kept(vector), dropped(vector, vector));
        assertThat(report.select("script")).hasSize(1);
        assertThat(report.select("style")).hasSize(1);
        assertThat(report.select("[src], img, iframe, form, base, object, svg")).isEmpty();
        assertThat(report.select("[href]").eachAttr("href")).containsOnly("#article");
        assertThat(report.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on") || name.equals("style")))
                .isEmpty();
        assertThat(expected).contains("main");
        assertThat(shape(report).split(" ")).isSubsetOf(expected.split(" "));
    }

    private static String shape(Document report) {
        return String.join(
                        " ",
                        report.getAllElements().stream()
                                .map(Element::tagName)
                                .distinct()
                                .toList()) + " br";
    }
}
