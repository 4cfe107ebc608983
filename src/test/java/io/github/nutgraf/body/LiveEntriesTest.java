package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveEntriesTest {

    private static String entry(String time, String head, String text) {
        return "<article class='live-post'><header><time datetime='" + time + "'>Now</time>" + "<h3>" + head
                + "</h3><p class=post-author>Ada Moll</p></header><p>" + text + "</p></article>";
    }

    private static String page(String name) {
        return "<p>The mill is being mended.</p><div class='" + name + "'>"
                + entry("2024-05-01T12:00:00+02:00", "It turns", "The wheel turns again.")
                + entry("2024-05-01T11:00:00+02:00", "A new axle", "An axle was brought in.<img src=/axle.jpg>")
                + entry("2024-05-01T10:00:00+02:00", "Good morning", "Nothing turns yet.") + "</div>";
    }

    @Test
    void entriesHaveTimeHeadlineBylineAndBody() {
        List<Block> body = Assembled.of(page("liveblog"));
        assertThat(Assembled.sketch(body).lines())
                .containsExactly(
                        "Paragraph: The mill is being mended.",
                        "LiveEntry: It turns||The wheel turns again.",
                        "LiveEntry: A new axle||An axle was brought in.",
                        "LiveEntry: Good morning||Nothing turns yet.");
        Block.LiveEntry entry = (Block.LiveEntry) body.get(2);
        assertThat(String.valueOf(entry.time())).contains("2024-05-01", "11:00");
        assertThat(entry.headline()).isEqualTo("A new axle");
        assertThat(entry.byline()).extracting(Author::name).containsExactly("Ada Moll");
        assertThat(entry.body()).hasSize(2).last().isInstanceOf(Block.Figure.class);
    }

    @Test
    void datedSectionsOfAnotherPageAreNone() {
        assertThat(Assembled.of(page("story").replace("live-post", "part")))
                .noneMatch(Block.LiveEntry.class::isInstance);
    }

    @Test
    void structuredDataSaysThatItIsALiveBlog() {
        String data = """
                <script type=application/ld+json>
                {"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"The mill"}
                </script>
                """;
        assertThat(Assembled.of(data + page("story").replace("live-post", "part")))
                .filteredOn(Block.LiveEntry.class::isInstance)
                .hasSize(3);
    }
}
