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
    @CsvSource(
            delimiter = '|',
            value = {
                "<div><h3>Komentarze (2)</h3><p>Jan</p><p>{said}</p><p>Ola</p><p>{said}</p></div> | Body",
                "<div><p>2 comments</p><p>Ada:</p><p>{said}</p></div>                             | Body",
                "<div><h3>Comments are now closed for this story</h3><p>Ada<br>{said}</p><p>Ola<br>{said}</p><p>{said}</p></div> | Body",
                "<div><h3>How it went on</h3><p>Ada:</p><p>{said}</p></div>                       | Body How Ada: Readers",
                // Old pages part them from the story by a line alone.
                "<p>Comments are closed</p><p><b>Ada</b><br>{said}</p><p>Ola<br>{said}</p><p>{said}</p><p>Jan<br>{said}</p> | Body",
                "<p>Comments are closed</p><p><b>Ada</b><br>{said}</p><p>{said}</p><p>Jan<br>{said}</p> | Body Comments Ada Readers Jan",
                // Prose without names between.
                "<div><h3>Comments</h3><p>{said}</p><p>{said}</p></div>                           | Body Comments Readers Readers",
                "<h3>Comments</h3>{body}                                                          | Body Comments Body",
            })
    void dropsABoxThatOpensAsCommentsDo(String box, String left) {
        String said = "Readers say so, and they have said so for as long as there was a mill.";
        Chosen page = Chosen.of(PARAGRAPH + box.replace("{said}", said).replace("{body}", PARAGRAPH));
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
