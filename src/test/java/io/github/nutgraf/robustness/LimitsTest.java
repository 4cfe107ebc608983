package io.github.nutgraf.robustness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Past each limit the result holds what was found until then, and a note; at it, nothing is said. */
class LimitsTest {

    private static final String SENTENCE =
            "The harbour board said on Tuesday that the ferry would run again once the pier had been mended. ";

    private static final String PARAGRAPH = "<p>" + SENTENCE.repeat(3) + "</p>";

    private static String page(String head, String body) {
        return "<html lang=en><head><title>Ferry returns</title>" + head
                + "</head><body><article><h1>Ferry returns</h1>" + body + "</article></body></html>";
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static Article read(Options.Builder options, String html) {
        Options built = options.build();
        Article article = Extractor.with(built).extract(html);
        Promises.hold(article, built);
        return article;
    }

    private static void isCut(Article article, Note.Code code, String detail) {
        assertThat(article.notes())
                .filteredOn(note -> note.code() == code)
                .extracting(Note::detail)
                .containsExactly(detail);
    }

    private static void isWhole(Article article) {
        assertThat(article.notes()).isEmpty();
    }

    @Test
    void inputBytes() throws IOException {
        String html = page("", PARAGRAPH.repeat(4));
        int half = html.length() / 2;
        Options options = Options.builder().maxInputBytes(half).build();
        for (Article article : new Article[] {
            Extractor.with(options).extract(html),
            Extractor.with(options).extract(html.getBytes(UTF_8), null, null),
            Extractor.with(options).extract(new ByteArrayInputStream(html.getBytes(UTF_8)), null, null)
        }) {
            assertThat(article.text()).contains(SENTENCE.strip());
            assertThat(article.notes()).extracting(Note::code).containsExactly(Note.Code.INPUT_CUT);
        }
        isWhole(read(Options.builder().maxInputBytes(html.length()), html));
    }

    @Test
    void zerosWithoutAnEnd() {
        Options options = Options.builder().maxInputBytes(1_000).build();
        assertThat(Extractor.with(options).extract(new byte[2_000], null, null).notes())
                .extracting(Note::code)
                .contains(Note.Code.NOT_HTML, Note.Code.INPUT_CUT);
    }

    @Test
    void elements() {
        String html = page("", PARAGRAPH.repeat(4) + "<b>".repeat(100));
        isCut(read(Options.builder().maxElements(60), html), Note.Code.ELEMENTS_CUT, "cut after 60 tags");
        assertThat(read(Options.builder().maxElements(60), html).text()).contains(SENTENCE.strip());
        isWhole(read(Options.builder().maxElements(200), html));
    }

    /** Each paragraph gets its own copies of what the first one left open. */
    @Test
    void elementsThatOpenFormattingMultiplies() {
        StringBuilder open = new StringBuilder("<p>");
        for (int i = 0; i < 12; i++) {
            open.append("<b id=").append(i).append('>');
        }
        String html = page("", PARAGRAPH.repeat(4) + open + "<p>x</p>".repeat(5_000));
        Article article = read(Options.builder().maxElements(20_000), html);
        isCut(article, Note.Code.ELEMENTS_CUT, "cut where formatting left open had made 20000 elements");
        assertThat(article.text()).contains(SENTENCE.strip());
        isWhole(read(Options.builder().maxElements(100_000), html));
    }

    @Test
    void attributes() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            many.append(" data-").append(i).append("=x");
        }
        String html = page("", "<p" + many + ">" + SENTENCE.repeat(3) + "</p>" + PARAGRAPH.repeat(3));
        Article article = read(Options.builder().maxAttributes(10), html);
        isCut(article, Note.Code.ATTRIBUTES_CUT, "cut after 10 attributes of an element");
        assertThat(article.text()).startsWith(SENTENCE.strip());
        isWhole(read(Options.builder().maxAttributes(20), html));
    }

    @Test
    void structuredDataBytes() {
        String first = data("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Holm\"}}");
        String second = data("{\"@type\":\"NewsArticle\",\"dateCreated\":\"2024-10-10T10:00:00Z\",\"keywords\":\""
                + "x".repeat(500) + "\"}");
        String html = page(first + second, PARAGRAPH.repeat(4));
        Article article = read(Options.builder().maxDataChars(400), html);
        assertThat(article.notes()).extracting(Note::code).containsExactly(Note.Code.STRUCTURED_DATA_CUT);
        assertThat(article.byline()).extracting(author -> author.name()).containsExactly("Ada Holm");
        assertThat(article.tags()).isEmpty();
        isWhole(read(Options.builder().maxDataChars(2_000), html));
    }

    @Test
    void structuredDataDepth() {
        String deep = "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Holm\"},\"hasPart\":"
                + "{\"hasPart\":".repeat(30) + "1" + "}".repeat(30) + "}";
        String html = page(data(deep), PARAGRAPH.repeat(4));
        Article article = read(Options.builder().maxDataDepth(10), html);
        assertThat(article.notes()).extracting(Note::code).containsExactly(Note.Code.STRUCTURED_DATA_CUT);
        assertThat(article.byline()).extracting(author -> author.name()).containsExactly("Ada Holm");
        isWhole(read(Options.builder().maxDataDepth(40), html));
    }

    @Test
    void applicationState() {
        String html =
                page("<script>window.__STATE__={\"a\":\"" + "x".repeat(2_000) + "\"}</script>", "<p>Please wait.</p>");
        assertThat(read(Options.builder().maxDataChars(1_000), html).notes())
                .extracting(Note::code)
                .contains(Note.Code.STRUCTURED_DATA_CUT);
        assertThat(read(Options.builder(), html).notes())
                .extracting(Note::code)
                .doesNotContain(Note.Code.STRUCTURED_DATA_CUT);
    }

    @Test
    void outputOfThePage() {
        Article article = read(
                Options.builder().maxOutputChars(400), page("", PARAGRAPH + PARAGRAPH.replace("ferry", "steamer")));
        isCut(article, Note.Code.OUTPUT_CUT, "body cut after 400 characters");
        assertThat(article.text()).startsWith(SENTENCE.repeat(3).strip());
    }

    /** A story that only the structured data tells. */
    @Test
    void outputOfData() {
        String html = page(
                data("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + (SENTENCE.repeat(3) + "\\n").repeat(10) + "\"}"),
                "<p>Please wait.</p>");
        assertThat(read(Options.builder(), html).text()).hasSizeGreaterThan(2_000);
        Article article = read(Options.builder().maxOutputChars(400), html);
        isCut(article, Note.Code.OUTPUT_CUT, "body cut after 400 characters");
        assertThat(article.text()).startsWith(SENTENCE.repeat(3).strip());
    }
}
