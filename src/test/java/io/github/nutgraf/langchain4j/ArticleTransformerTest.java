package io.github.nutgraf.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The transformer with the classes of LangChain4j itself. */
class ArticleTransformerTest {

    private static Document page(String slug) throws IOException {
        return Document.from(
                Files.readString(Path.of("fixtures", slug, "page.html")),
                Metadata.from("url", "https://www.example.org/" + slug).put("crawl", 7));
    }

    @Test
    void aPageBecomesItsStory() throws IOException {
        Document page = page("en/war-news-wordpress");
        Article article = Extractor.parse(page.text(), page.metadata().getString("url"));

        Document story = Objects.requireNonNull(new ArticleTransformer().transform(page));

        assertThat(story.text()).isEqualTo(article.fullText());
        Metadata fields = story.metadata();
        assertThat(fields.getString("headline")).isEqualTo(article.headline());
        assertThat(fields.getString("byline"))
                .isEqualTo(article.byline().get(0).name() + ", "
                        + article.byline().get(1).name());
        assertThat(fields.getString("published")).isEqualTo(String.valueOf(article.published()));
        assertThat(fields.getString("kind")).isEqualTo("ARTICLE");
        assertThat(fields.getString("url")).isEqualTo(page.metadata().getString("url"));
        assertThat(fields.getInteger("crawl")).isEqualTo(7);
        assertThat(page.metadata().containsKey("headline")).isFalse();
    }

    @Test
    void aPageThatIsNoStoryIsLeftOut() throws IOException {
        Document front = page("en/politics-section-front");
        ArticleTransformer transformer = new ArticleTransformer();

        assertThat(transformer.transform(front)).isNull();
        assertThat(transformer.transform(Document.from("<title>Nothing here</title>")))
                .isNull();
        assertThat(transformer.transformAll(List.of(front, page("en/war-news-wordpress"))))
                .hasSize(1);
    }

    @Test
    void theTextIsInTheFormatAskedFor() throws IOException {
        Document page = page("en/war-news-wordpress");
        Document story =
                Objects.requireNonNull(new ArticleTransformer(Options.DEFAULTS, Renderer.markdown()).transform(page));
        assertThat(story.text()).startsWith("# " + story.metadata().getString("headline"));
    }
}
