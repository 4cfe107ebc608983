package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Span;
import java.io.File;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Validates against the subset of TEI in {@code docs/tei}. */
class TeiRendererTest {

    @SuppressWarnings("NullAway.Init")
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schema = factory.newSchema(new File("docs/tei/nutgraf.xsd"));
    }

    private static void validate(String tei) {
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(tei))))
                .as(tei)
                .doesNotThrowAnyException();
    }

    private static String body(Block... blocks) {
        String tei = Renderer.tei().render(Articles.withBody(List.of(blocks)));
        validate(tei);
        return tei.substring(tei.indexOf("<body>\n") + 7, tei.indexOf("</body>"));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text, List.of());
    }

    private static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, text, List.of());
    }

    static Stream<Article> articles() {
        return Stream.of(
                Articles.empty(),
                Articles.full(),
                Articles.everywhere("Two\nlines & <tags> ]]> \ud83d\udea2", "https://news.example/a b?c=1&d=2"),
                Articles.everywhere("\u0000\u001b\ud83d\uffff\ufffe", "javascript:alert(1)"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isValid(Article article) {
        validate(Renderer.tei().render(article));
    }

    @ParameterizedTest
    @MethodSource("io.github.nutgraf.render.OutputSafetyTest#vectors")
    void isValidWhateverThePageSaid(String vector) {
        validate(Renderer.tei().render(Articles.everywhere(vector, vector)));
        validate(Renderer.tei().render(Articles.everywhere(vector, "https://news.example/" + vector)));
    }

    @Test
    void divisionsReachToTheNextHeadingOfTheirLevel() {
        assertThat(body(
                        paragraph("a"),
                        heading(3, "b"),
                        paragraph("c"),
                        heading(4, "d"),
                        heading(2, "e"),
                        paragraph("f")))
                .isEqualTo("""
                        <p>a</p>
                        <div>
                        <head>b</head>
                        <p>c</p>
                        <div>
                        <head>d</head>
                        </div>
                        </div>
                        <div>
                        <head>e</head>
                        <p>f</p>
                        </div>
                        """);
    }

    @Test
    void whatFollowsALiveEntryGetsADivision() {
        assertThat(body(new Block.LiveEntry(null, "Now", List.of(), List.of(paragraph("a"))), paragraph("b")))
                .isEqualTo("""
                        <div type="liveEntry">
                        <head>Now</head>
                        <p>a</p>
                        </div>
                        <div>
                        <p>b</p>
                        </div>
                        """);
    }

    @Test
    void marksLinksAndEmphasis() {
        assertThat(body(new Block.Paragraph(
                        "the old harbour",
                        List.of(
                                new Span(0, 15, Span.Kind.LINK, "https://news.example/"),
                                new Span(4, 7, Span.Kind.STRONG, null)))))
                .isEqualTo(
                        "<p><ref target=\"https://news.example/\">the <hi rend=\"bold\">old</hi> harbour</ref></p>\n");
    }

    @Test
    void textComesBack() throws Exception {
        String text = "Fähre & <Hafen> \ud83d\udea2 ]]> \"so\"";
        String tei =
                Renderer.tei().render(Articles.withBody(List.of(paragraph(text), new Block.Preformatted("a\n  b"))));
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(tei)));
        assertThat(document.getElementsByTagName("body").item(0).getTextContent())
                .isEqualTo("\n" + text + "\na\n  b\n");
    }
}
