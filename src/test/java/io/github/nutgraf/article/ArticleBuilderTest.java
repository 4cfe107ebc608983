package io.github.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleBuilderTest {

    /** A value of its own in each part: texts are its name. */
    private static final Article FULL = Article.builder()
            .url("url")
            .canonicalUrl("canonicalUrl")
            .headline("headline")
            .kicker("kicker")
            .standfirst("standfirst")
            .lead("lead")
            .byline(List.of(new Author("Lena Marsh", null, null, Author.Kind.PERSON, "By Lena Marsh")))
            .dateline("dateline")
            .published(ArticleDate.parse("2024-10-10"))
            .modified(ArticleDate.parse("2024-10-11"))
            .body(List.of(new Block.Paragraph("Text.", List.of())))
            .language("language")
            .siteName("siteName")
            .section("section")
            .tags(List.of("ferry"))
            .images(List.of(new Image("https://news.example/a.jpg", null, null, null, null, null)))
            .videos(List.of(new Video("https://news.example/a.mp4", null, null, null)))
            .kind(Kind.GALLERY)
            .access(Access.PAYWALLED)
            .license("license")
            .description("description")
            .provenance(Map.of(ArticleField.HEADLINE, new Provenance("page:h1", 1, List.of())))
            .notes(List.of(new Note(Note.Code.NO_BODY, "none")))
            .build();

    @Test
    void eachPartGoesToItsPlace() throws ReflectiveOperationException {
        Article empty = Article.builder().build();
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : Article.class.getRecordComponents()) {
            Object value = part.getAccessor().invoke(FULL);
            assertThat(value)
                    .as(part.getName())
                    .isNotNull()
                    .isNotEqualTo(part.getAccessor().invoke(empty));
            if (value instanceof String) {
                assertThat(value).isEqualTo(part.getName());
            }
            values.add(value);
        }
        assertThat(values).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotSetIsAbsent() {
        Article empty = Article.builder().build();

        assertThat(empty.headline()).isNull();
        assertThat(empty.body()).isEmpty();
        assertThat(empty.kind()).isEqualTo(Kind.OTHER);
        assertThat(empty.access()).isEqualTo(Access.UNKNOWN);
        assertThat(empty.provenance()).isEmpty();
    }

    @Test
    void anotherArticleIsMadeWithSomePartsChanged() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);

        Article changed = FULL.toBuilder().headline(null).build();
        assertThat(changed.headline()).isNull();
        assertThat(changed).isNotEqualTo(FULL);
        assertThat(changed.toBuilder().headline("headline").build()).isEqualTo(FULL);
    }

    @Test
    void listsAreCopied() {
        List<String> tags = new ArrayList<>(List.of("ferry"));
        Article article = Article.builder().tags(tags).build();
        tags.add("storm");

        assertThat(article.tags()).containsExactly("ferry");
    }

    @Test
    @SuppressWarnings("NullAway")
    void noListIsNull() {
        ArticleBuilder builder = Article.builder().tags(null);
        assertThatNullPointerException().isThrownBy(builder::build);
    }
}
