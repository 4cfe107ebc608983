package io.github.nutgraf.field.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import io.github.nutgraf.page.Page;
import io.github.nutgraf.page.PageReader;
import io.github.nutgraf.page.TagType;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a claim, the {@code i} element of each row, stands in another story's card, a comment or a menu. */
class OtherStoriesTest {

    private static final String URL = "https://www.lantern.example.org/town/harbour/bridge";

    private static final String STORY = "<h1>Harbour bridge opens</h1><p id=first>The bridge opened on Thursday.</p>"
            + "<p id=last>The first hundred were given cake.</p>";

    private static boolean holds(String html) {
        Page page = new PageReader(Options.DEFAULTS).read("<html><body>" + html + "</body></html>", URL);
        int claim = -1;
        int first = -1;
        int last = -1;
        int headline = -1;
        for (int i = 0; i < page.size(); i++) {
            var element = page.element(i);
            if (element != null) {
                claim = element.tagName().equals("i") ? i : claim;
                headline = page.tag(i) == TagType.H1 ? i : headline;
                first = element.id().equals("first") ? i : first;
                last = element.id().equals("last") ? i : last;
            }
        }
        String text = Objects.requireNonNull(page.element(claim)).text();
        return new OtherStories(page, TextBlocks.of(page), new StoryPlace(headline, first, last))
                .hold(claim, text, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h3><a href=/x>Geese block the road again</a></h3><i>Jane Doe</i></div>",
                "<div><a href=/x><h3>Geese block the road again</h3></a><p>By <i>Jane Doe</i></p></div>",
                "<section><div><div><h4><a href=/x>Geese block the road again</a></h4></div><p><i>Jane Doe</i></p></div>"
                        + "<div><h4><a href=/y>Bells fall silent for owls</a></h4></div></section>",
                "<a href=/x><b>Geese block the road again</b> <i>Jane Doe</i></a>",
                "<ul><li><a href=/x>Geese block the road again</a> <i>Jane Doe</i></li></ul>",
                "<div class=t><a href=/x>Geese block the road again</a> <i>Jane Doe</i></div><div class=t></div>",
                "<div class=t><a href=/x>湖の氷が早く解けた</a> <i>山田花子</i></div><div class=t></div>",
                "<article><a href=/x>Geese block the road again</a> <i>Jane Doe</i></article>",
                "<nav><a href=/x>Before</a> <i>Jane Doe</i></nav>",
                "<ol class=comment-list><li><i>Jane Doe</i><p>I shall miss it.</p></li></ol>",
                "<div id=kommentare><i>Jane Doe</i><p>Schade.</p></div>",
            })
    void anothers(String behind) {
        assertThat(holds("<main>" + STORY + "</main>" + behind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i>Jane Doe</i>",
                "<footer>Posted by <i>Jane Doe</i> in <a href=/town>Town</a></footer>",
                "<div><h3><a href=/staff/jd>Everything by Jane Doe here</a></h3><i>Jane Doe</i></div>",
                "<div><h3><a href=/jd>All stories by Jane Doe</a></h3><i>Jane Doe</i></div>",
                "<div><h3><a href='https://www.lantern.example.org/town/harbour/bridge?p=1'>Harbour bridge opens, at last</a>"
                        + "</h3><i>Jane Doe</i></div>",
                "<div><h3><a href=/town/>All of the town's news</a></h3><i>Jane Doe</i></div>",
                "<div><h3><a href=#top>Back to the page's top</a></h3><i>Jane Doe</i></div>",
                "<div><i>Jane Doe</i><h4><a href=/x>Geese block the road again</a></h4>"
                        + "<h4><a href=/y>Bells fall silent for owls</a></h4></div>",
                "<div><i>Jane Doe</i> <a href=/x>Send us a letter here</a></div>",
                "<aside><i>Jane Doe</i></aside>",
            })
    void theStorys(String behind) {
        assertThat(holds("<main>" + STORY + "</main>" + behind)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/town>Town</a> <i>Jane Doe</i></nav>",
                "<p class=comments><a href=#c>4 comments</a> <i>Jane Doe</i></p>",
            })
    void menusAndCountsOfCommentsBelowTheHeadline(String below) {
        assertThat(holds("<main>" + STORY.replace("</h1>", "</h1>" + below) + "</main>"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2><a href=/x>Geese block the road again</a></h2><i>Jane Doe</i><p>They are back.</p>"})
    void nothingWhereNoStoryIsKnown(String body) {
        assertThat(holds("<div>" + body + "</div>")).isFalse();
    }
}
