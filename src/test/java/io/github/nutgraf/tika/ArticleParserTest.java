package io.github.nutgraf.tika;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.ContentHandler;

/** The parser with the classes of Tika itself. */
class ArticleParserTest {

    private static Metadata parse(byte[] page, String type, ContentHandler into) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, type);
        metadata.set(HttpHeaders.CONTENT_LOCATION, "https://www.example.org/story");
        new ArticleParser().parse(new ByteArrayInputStream(page), into, metadata, new ParseContext());
        return metadata;
    }

    @Test
    void theStoryIsTheContentAndItsFieldsAreTheMetadata() throws Exception {
        byte[] page = Files.readAllBytes(Path.of("fixtures/en/war-news-wordpress/page.html"));
        Article article = Extractor.parse(page, null, "https://www.example.org/story");
        BodyContentHandler text = new BodyContentHandler();

        Metadata metadata = parse(page, "text/html", text);

        assertThat(words(text.toString())).isEqualTo(words(article.headline() + " " + article.fullText()));
        assertThat(metadata.get(TikaCoreProperties.TITLE)).isEqualTo(article.headline());
        assertThat(metadata.getValues(TikaCoreProperties.CREATOR))
                .containsExactlyElementsOf(
                        article.byline().stream().map(a -> a.name()).toList());
        assertThat(metadata.get(TikaCoreProperties.CREATED)).isEqualTo(String.valueOf(article.published()));
        assertThat(metadata.get(TikaCoreProperties.LANGUAGE)).isEqualTo(article.language());
        assertThat(metadata.get("nutgraf:kind")).isEqualTo("ARTICLE");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void theServersCharsetCounts() throws Exception {
        byte[] page = "<h1>Паром снова ходит</h1><p>Паром через пролив снова ходит после шторма.</p>"
                .getBytes(Charset.forName("windows-1251"));
        ToXMLContentHandler xml = new ToXMLContentHandler();
        assertThat(parse(page, "text/html; charset=windows-1251", xml).get(TikaCoreProperties.TITLE))
                .isEqualTo("Паром снова ходит");
        assertThat(xml.toString()).contains("<h1>Паром снова ходит</h1>");
    }

    @Test
    void tikaTakesItWhereItIsAskedFor() throws Exception {
        byte[] page = Files.readAllBytes(Path.of("fixtures/en/war-news-wordpress/page.html"));
        Metadata metadata = new Metadata();
        new AutoDetectParser(new ArticleParser())
                .parse(new ByteArrayInputStream(page), new BodyContentHandler(), metadata);
        assertThat(metadata.get(TikaCoreProperties.TITLE))
                .isEqualTo(Extractor.parse(page, null, null).headline());
    }

    @Test
    void readsHtmlAlone() {
        assertThat(new ArticleParser().getSupportedTypes(new ParseContext()))
                .containsExactlyInAnyOrder(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
    }

    /** One would take HTML over from Tika's own parser in every program with both on its class path. */
    @Test
    void noServicesFileNamesIt() {
        assertThat(Path.of("src/main/resources/META-INF/services/org.apache.tika.parser.Parser"))
                .doesNotExist();
    }
}
