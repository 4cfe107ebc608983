package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderCommentsTest {

    private static final String PARAGRAPH = "<p>Body " + "told at some length ".repeat(20) + ".</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=comments><p>Readers say so.</p></div>                   | Body",
                "<ul id=disqus_thread><li>Readers say so.</li></ul>                 | Body",
                "<section class='kommentare'><div><p>Readers say so.</p></div></section> | Body",
                "<div class=commentary-column><p>Readers say so.</p></div>          | Body Readers",
                "<div class=body><p>Readers say so.</p></div>                       | Body Readers",
            })
    void dropsWhatStandsAmongComments(String box, String left) {
        Chosen page = Chosen.of(PARAGRAPH + box);
        ReaderComments.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"<p>Hello.</p>, Hello. Readers", "'', Readers"})
    void aForumHasNothingElse(String before, String left) {
        Chosen page = Chosen.of(before + "<div class=comments><p>Readers say so.</p></div>");
        ReaderComments.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"-1, Body", "0, Title Body Readers"})
    void whatHoldsTheHeadlineHoldsTheStory(int headline, String left) {
        Chosen page = Chosen.of("<div class=comments><h1>Title of it</h1>" + PARAGRAPH + "<p>Readers say so.</p></div>"
                + (headline < 0 ? PARAGRAPH : ""));
        ReaderComments.drop(page.draft(page.context(headline < 0 ? "" : "Title of it"), 0));
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "comments, Title Short",
        "opinie, Title Short",
        "op otzyvy, Title Short",
        "koment, Title Short",
    })
    void aShortStoryBelowItsHeadlineIsOne(String name, String left) {
        Chosen page =
                Chosen.of("<h1>Title of it</h1><p>Short is what the story of the mill is that nobody had seen burn "
                        + "down.</p><div class='" + name + "'><p>Readers say so.</p></div>");
        ReaderComments.drop(page.draft(page.context("Title of it"), 0));
        assertThat(page.left()).isEqualTo(left);
    }
}
