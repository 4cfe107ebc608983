package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Boilerplate;
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
        return new Decision(text, true, "paragraph", "many words; whole sentences", 0.9, null);
    }

    private static Decision dropped(String text, String reason, Boilerplate boilerplate) {
        return new Decision(text, false, "boilerplate", reason, 0.1, boilerplate);
    }

    private static Document html(Article article, Decision... decisions) {
        return Jsoup.parse(Report.html("page", new Explanation(article, List.of(decisions))));
    }

    @Test
    void foldsWhatWasLeftOutAtItsPlaceAndCountsIt() {
        Document report = html(
                Articles.empty(),
                dropped("News", "in navigation; few words", Boilerplate.MENU),
                dropped("Sport", "mostly links around it", Boilerplate.MENU),
                dropped("Your address", "in a form", Boilerplate.FORM),
                kept("The ferry sails again."),
                dropped("Imprint", "in a footer; few words", Boilerplate.FOOTER));
        assertThat(report.select("#story > *").eachText().stream().filter(text -> !text.startsWith("Left out:")))
                .containsExactly("The ferry sails again.");
        assertThat(report.select("summary").eachText())
                .startsWith(
                        "Left out: 2 lines of a menu, 1 line of a form or sign-up",
                        "Left out: 1 line of footer and legal");
        assertThat(report.select("#story > *").eachAttr("class"))
                .containsExactly("left-out", "block text story paragraph", "left-out");
        assertThat(report.select(".controls button").eachText())
                .containsExactly("menu 2", "form or sign-up 1", "footer and legal 1");
        assertThat(report.select("li .label").eachText())
                .containsExactly("menu", "form or sign-up", "footer and legal");
        assertThat(report.expectFirst("li").attr("title")).isEqualTo("in navigation, few words (score 0.10)");
    }

    /** Headline and story come first for those who listen, too: nothing but a verdict and the reasons stand before it. */
    @Test
    void readsLikeTheStory() {
        Document report = html(
                Articles.everywhere("Harbour ferry", "https://news.example/"),
                dropped("News", "few words", Boilerplate.MENU),
                new Decision("Harbour ferry", false, "headline", "repeats the page's title best", 0.2, null),
                kept("The ferry sails again."));
        assertThat(report.expectFirst("main").children().eachAttr("id")).containsExactly("story");
        assertThat(report.select("main h2").eachText()).first().asString().endsWith("Harbour ferry");
        assertThat(report.expectFirst("#story").attr("lang")).isNotEmpty();
        assertThat(report.select("h1").eachText()).hasSize(1);
    }

    /** What machines call a field, a source or a note is no word of the report. */
    @Test
    void saysFieldsAndEvidenceInWords() {
        Document report = html(Articles.everywhere("Harbour ferry", "https://news.example/"), kept("Harbour"));
        assertThat(report.select("dt").eachText())
                .contains("Headline", "Published", "Address of record")
                .doesNotContain("canonicalUrl", "siteName");
        assertThat(report.text())
                .doesNotContain("canonicalUrl")
                .doesNotContain("NO_BODY")
                .doesNotContain("0.90 from");
        Element headline = row(report, "Headline");
        assertThat(headline.expectFirst("meter").attr("value")).isEqualTo("0.90");
        assertThat(headline.expectFirst(".source").text()).startsWith("sure, from ");
        assertThat(headline.expectFirst("summary").text()).isEqualTo("1 other was not taken");
    }

    private static Element row(Document report, String field) {
        return report.select(".row").stream()
                .filter(row -> row.expectFirst("dt").text().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatTheArticleTookFromABlockThatIsNoParagraph() {
        Article article = Articles.everywhere("Harbour ferry", "https://news.example/");
        Document report = html(
                article,
                dropped("by Harbour ferry, Tuesday", "few words", Boilerplate.OTHER),
                dropped("Share", "few words", Boilerplate.MENU));
        assertThat(report.select(".block").eachAttr("data-side")).containsExactly("field", "dropped");
        assertThat(report.expectFirst(".block b").text()).isEqualTo("byline");
    }

    @Test
    void marksLinesForTerminals() {
        String text = Report.text(new Explanation(
                Articles.empty(),
                List.of(kept("The ferry sails."), dropped("Share\nthis\u001b[2J", "few words", Boilerplate.MENU))));
        assertThat(text).endsWith("""
                + 0.90 paragraph: many words, whole sentences
                    The ferry sails.
                - 0.10 menu: few words
                    Share this\ufffd[2J
                """);
    }

    /** No element, attribute or address of the page's own; the one script and style are the report's. */
    @ParameterizedTest
    @MethodSource("io.github.nutgraf.render.OutputSafetyTest#vectors")
    void letsNothingOfAHostilePageIn(String vector) {
        String expected = shape(html(
                Articles.everywhere("word", "https://news.example/"),
                kept("word"),
                dropped("w", "w", Boilerplate.MENU)));
        Document report =
                html(Articles.everywhere(vector, vector), kept(vector), dropped(vector, vector, Boilerplate.MENU));
        assertThat(report.select("script")).hasSize(1);
        assertThat(report.select("style")).hasSize(1);
        assertThat(report.select("[src], img, iframe, form, base, object, svg")).isEmpty();
        assertThat(report.select("[href]")).isEmpty();
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
