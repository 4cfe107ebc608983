package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentsTest {

    private static final String PARAGRAPH = "<p>Story " + "told at some length ".repeat(20) + ".</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=comments><p>Readers say so.</p></div>                   | Story",
                "<ul id=disqus_thread><li>Readers say so.</li></ul>                 | Story",
                "<section class='kommentare'><div><p>Readers say so.</p></div></section> | Story",
                "<div class=commentary-column><p>Readers say so.</p></div>          | Story Readers",
                "<div class=body><p>Readers say so.</p></div>                       | Story Readers",
            })
    void dropsWhatStandsAmongComments(String box, String left) {
        Chosen page = Chosen.of(PARAGRAPH + box);
        Comments.drop(page.page(), page.blocks(), -1, page.selection());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"<p>Hello.</p>, Hello. Readers", "'', Readers"})
    void aForumHasNothingElse(String before, String left) {
        Chosen page = Chosen.of(before + "<div class=comments><p>Readers say so.</p></div>");
        Comments.drop(page.page(), page.blocks(), -1, page.selection());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"-1, Story", "0, Title Story Readers"})
    void whatHoldsTheHeadlineHoldsTheStory(int headline, String left) {
        Chosen page = Chosen.of("<div class=comments><h1>Title of it</h1>" + PARAGRAPH + "<p>Readers say so.</p></div>"
                + (headline < 0 ? PARAGRAPH : ""));
        Comments.drop(page.page(), page.blocks(), headline, page.selection());
        assertThat(page.left()).isEqualTo(left);
    }
}
