package io.github.nutgraf.render;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Image;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Provenance;
import io.github.nutgraf.article.Span;
import io.github.nutgraf.article.Video;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles for the tests of this room. */
final class Articles {

    private Articles() {}

    /** Nothing but what must be there. */
    static Article empty() {
        return withBody(List.of());
    }

    static Article withBody(List<Block> body) {
        return Article.builder().body(body).build();
    }

    /** Every slot filled, with every sort of block and span. */
    static Article full() {
        return everywhere("Harbour ferry", "https://news.example/harbour?a=1&b=2");
    }

    /**
     * An article with a text in every text slot and an address in every address slot.
     *
     * @param text not empty
     */
    static Article everywhere(String text, String url) {
        Author person = new Author(text, url, text, Author.Kind.PERSON, text);
        Author agency = new Author(text, null, null, Author.Kind.ORGANIZATION, text);
        Image image = new Image(url, text, text, text, 1200, 675);
        Provenance provenance = new Provenance(text, 0.9, List.of(new Provenance.RunnerUp(text, text, text)));
        return Article.builder()
                .url(url)
                .canonicalUrl(url)
                .headline(text)
                .kicker(text)
                .standfirst(text)
                .lead(text)
                .byline(List.of(person, agency))
                .dateline(text)
                .published(ArticleDate.parse("2024-10-10T17:01:00+02:00"))
                .modified(ArticleDate.parse("2024-10-11"))
                .body(blocks(text, url))
                .language("en")
                .siteName(text)
                .section(text)
                .tags(List.of(text))
                .images(List.of(image, new Image(url, null, null, null, null, null)))
                .videos(List.of(new Video(url, text, url, text), new Video(url, null, null, null)))
                .kind(Kind.ARTICLE)
                .access(Access.FREE)
                .license(text)
                .description(text)
                .provenance(Map.of(
                        ArticleField.HEADLINE, provenance, ArticleField.BODY, new Provenance("none", 0, List.of())))
                .notes(List.of(new Note(Note.Code.CHARSET_GUESSED, text)))
                .build();
    }

    static List<Block> blocks(String text, String url) {
        List<Span> spans = spans(text, url);
        Block.Paragraph paragraph = new Block.Paragraph(text, spans);
        Author author = new Author(text, url, text, Author.Kind.PERSON, text);
        Image image = new Image(url, text, text, text, 800, null);
        return List.of(
                paragraph,
                new Block.Heading(2, text, spans),
                new Block.Quote(List.of(paragraph, paragraph), text),
                new Block.Quote(List.of(paragraph), null),
                new Block.PullQuote(text, text),
                new Block.PullQuote(text, null),
                list(true, text, spans),
                list(false, text, spans),
                new Block.Figure(List.of(image, image), text, text),
                new Block.Figure(List.of(image), null, null),
                new Block.Table(
                        text,
                        List.of(
                                List.of(
                                        new Block.Table.Cell(text, spans, true),
                                        new Block.Table.Cell(text, spans, true)),
                                List.of(
                                        new Block.Table.Cell(text, spans, false),
                                        new Block.Table.Cell("", List.of(), false)))),
                new Block.Table(null, List.of(List.of(new Block.Table.Cell(text, spans, false)))),
                new Block.Preformatted(text),
                new Block.Embed(text, url, text),
                new Block.Embed(text, null, null),
                new Block.Notice(Block.Notice.Kind.CORRECTION, text, spans),
                new Block.Notice(Block.Notice.Kind.UPDATE, text, spans),
                new Block.Notice(Block.Notice.Kind.EDITORS_NOTE, text, spans),
                new Block.LiveEntry(
                        ArticleDate.parse("2024-10-10T17:01:00"),
                        text,
                        List.of(author),
                        List.of(paragraph, list(true, text, spans))),
                new Block.LiveEntry(null, null, List.of(), List.of()));
    }

    private static Block list(boolean ordered, String text, List<Span> spans) {
        return new Block.ListBlock(
                ordered,
                List.of(
                        new Block.ListBlock.Item(0, ordered, text, spans),
                        new Block.ListBlock.Item(1, !ordered, text, spans),
                        new Block.ListBlock.Item(2, ordered, text, spans),
                        new Block.ListBlock.Item(0, ordered, text, spans)));
    }

    /** A link over all of the text, and in it, where there is room, strong in emphasis, then code. */
    static List<Span> spans(String text, @Nullable String url) {
        int end = text.length();
        if (end < 6) {
            return List.of(new Span(0, end, Span.Kind.LINK, url));
        }
        return List.of(
                new Span(0, end, Span.Kind.LINK, url),
                new Span(0, 3, Span.Kind.EMPHASIS, null),
                new Span(1, 3, Span.Kind.STRONG, null),
                new Span(4, 5, Span.Kind.CODE, null));
    }
}
