package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Span;
import org.junit.jupiter.api.Test;

class MarkupStoryTest {

    private static final String SENTENCE = "The night ferry to the outer island sails again after five weeks in dock. ";

    /** Markup as a string of JSON. */
    private static String quoted(String markup) {
        return '"' + markup.replace("\"", "\\\"") + '"';
    }

    private static Article article(String markup) {
        String state = "{\"props\":{\"article\":{\"title\":\"Ferry sails\",\"body\":" + quoted(markup) + "}}}";
        return Extractor.parse(
                "<html><head><title>Ferry sails</title></head><body><div id=__next></div>"
                        + "<script id=__NEXT_DATA__ type='application/json'>" + state + "</script></body></html>",
                "https://news.example.com/a/b.html");
    }

    @Test
    void itsMarkupBecomesTypedBlocks() {
        Article article = article("<p>" + SENTENCE.repeat(5) + "</p><h2>On board</h2><p>It has <a href='/c'>a new "
                + "engine</a>. " + SENTENCE.repeat(3) + "</p><ul><li>Two decks for cars of any size</li><li>One deck "
                + "for people and their dogs</li></ul><p>" + SENTENCE.repeat(4) + "</p>");
        assertThat(Assembled.sketch(article.body()).lines().map(line -> line.replaceAll(":.*", "")))
                .containsExactly("Paragraph", "Heading", "Paragraph", "ListBlock", "Paragraph");
        Block.Paragraph second = (Block.Paragraph) article.body().get(2);
        assertThat(second.spans()).containsExactly(new Span(7, 19, Span.Kind.LINK, "https://news.example.com/c"));
        assertThat(article.notes()).extracting(Note::code).contains(Note.Code.BODY_FROM_DATA);
    }

    @Test
    void whatStandsAroundAStoryIsLeftOutOfItToo() {
        Article article = article("<p>" + SENTENCE.repeat(3) + "</p><figure><img src='/f.jpg'><figcaption>The ferry "
                + "in dock</figcaption></figure><p>$$AD$$</p><p>" + SENTENCE.repeat(4) + "</p><div class='factbox'><p>"
                + "Built in 1962, rebuilt twice.</p></div><p>" + SENTENCE.repeat(4) + "</p>");
        assertThat(article.text()).doesNotContain("$$", "in dock\n", "Built");
        assertThat(article.body())
                .filteredOn(Block.Figure.class::isInstance)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(((Block.Figure) figure).caption()).isEqualTo("The ferry in dock");
                });
    }
}
