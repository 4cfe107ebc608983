package io.github.nutgraf.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdReaderTest {

    static Stream<Arguments> brokenBlocks() {
        String story = "\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns\"";
        return Stream.of(
                arguments("plain", "{" + story + "}"),
                arguments("array", "[{" + story + "}]"),
                arguments("array of arrays", "[[{" + story + "}]]"),
                arguments("graph", "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"The Pier\"},{" + story + "}]}"),
                arguments("unrelated first", "[{\"@type\":\"BreadcrumbList\",\"name\":\"x\"},{" + story + "}]"),
                arguments("main entity", "{\"@type\":\"WebPage\",\"mainEntity\":{" + story + "}}"),
                arguments("html comment", "<!--\n{" + story + "}\n-->"),
                arguments("cdata", "//<![CDATA[\n{" + story + "}\n//]]>"),
                arguments("cdata in comment", "/*<![CDATA[*/{" + story + "}/*]]>*/"),
                arguments("comment inside", "{/* story */" + story + "// end\n}"),
                arguments("trailing comma", "{" + story + ",}"),
                arguments("semicolon", "{" + story + "};"),
                arguments("control character", "{" + story + ",\"description\":\"a\nb\tc\"}"),
                arguments("single quotes", "{'@type':'NewsArticle','headline':'Ferry returns'}"),
                arguments("stray quotes", "{\"description\":\"The \"old\" ferry, \"Anna\", sails\"," + story + "}"),
                arguments("null entry", "[null,{" + story + ",\"author\":null}]"),
                arguments("wrong types", "{" + story + ",\"author\":7,\"image\":[[],{}],\"keywords\":{\"a\":1}}"),
                arguments("cut short", "{" + story + ",\"articleBody\":\"The ferry"),
                arguments("two in a row", "{\"@type\":\"WebSite\"}{" + story + "}"),
                arguments("entities", "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry&nbsp;<b>re</b>turns\"}"),
                arguments(
                        "prefixed",
                        "{\"@type\":\"http://schema.org/NewsArticle\",\"schema:headline\":\"Ferry returns\"}"),
                arguments("several types", "{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Ferry returns\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBlocks")
    void readsTheHeadlineWhateverTheBlockLooksLike(String what, String block) {
        Evidence evidence = evidence(block);

        assertThat(evidence.value(Topic.HEADLINE, "json-ld:headline")).as(what).isEqualTo("Ferry returns");
    }

    static Stream<Arguments> authors() {
        return Stream.of(
                arguments("\"Ada Moss\"", List.of("Ada Moss")),
                arguments("{\"@type\":\"Person\",\"name\":\"Ada Moss\"}", List.of("Ada Moss")),
                arguments("[\"Ada Moss\",{\"name\":\"Bo Lind\"}]", List.of("Ada Moss", "Bo Lind")),
                arguments("[[{\"name\":\"Ada Moss\"}],[{\"name\":\"Bo Lind\"}]]", List.of("Ada Moss", "Bo Lind")),
                arguments("{\"name\":[\"Ada Moss\",\"Bo Lind\"]}", List.of("Ada Moss", "Bo Lind")),
                arguments("{\"@id\":\"#ada\"}", List.of("Ada Moss")),
                arguments("{\"givenName\":\"Ada\",\"familyName\":\"Moss\"}", List.of("Ada Moss")),
                arguments("[null,{},\"\"]", List.of()));
    }

    @ParameterizedTest
    @MethodSource("authors")
    void readsAuthorsInEveryForm(String author, List<String> names) {
        Evidence evidence = evidence("{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"A\",\"author\":" + author
                + "},{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Moss\"}]}");

        assertThat(evidence.claims(Topic.AUTHOR).stream().map(Claim::value)).isEqualTo(names);
    }

    @Test
    void takesTheStoryThatThePageIsAbout() {
        String html =
                "<title>Ferry returns after a year - The Pier</title><link rel=canonical href='https://pier.example/b'>"
                        + "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes\",\"url\":\"https://pier.example/a\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry returns after a year\",\"url\":\"https://pier.example/b\"}]</script>";

        Evidence evidence = Evidence.of(page(html));

        assertThat(evidence.value(Topic.HEADLINE, "json-ld:headline")).isEqualTo("Ferry returns after a year");
    }

    @Test
    void takesNoCardForTheStory() {
        String html = "<title>Harbour news - The Pier</title><script type='application/ld+json'>"
                + "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes\",\"author\":\"Ada Moss\"}]}</script>";

        Evidence evidence = Evidence.of(page(html));

        assertThat(evidence.claims(Topic.AUTHOR)).isEmpty();
    }

    @Test
    void nestingCostsNoStack() {
        Page page = page("<script type='application/ld+json'>" + "{\"@graph\":[".repeat(10_000) + "</script>");

        assertThat(Evidence.of(page).claims(Topic.HEADLINE)).isEmpty();
        assertThat(page.notes()).isNotEmpty();
    }

    private static Evidence evidence(String block) {
        return Evidence.of(page("<script type='application/ld+json'>" + block + "</script>"));
    }

    private static Page page(String html) {
        return new PageReader(Options.DEFAULTS).read(html, "https://pier.example/b");
    }
}
