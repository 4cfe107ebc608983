package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletPleasTest {

    private static final String STORY =
            "<div class=s><p>One goes on for a while until all that the mill has lost in the flood is told.</p></div>"
                    .repeat(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=ask>{text}<a href=/membership>Join</a></div>                      | One One One One",
                "<div class=ask>{text}<a href=https://support.news.example.com/>Now</a></div> | One One One One",
                "<div class=ask><div>{text}</div><p><a href=/de/spenden?x=1>Ja</a></p></div>  | One One One One",
                // Looks of the story's own, another address, and no word of what is asked for.
                "<div class=s>{text}<a href=/membership>Join</a></div>                        | One One One One At Every Join",
                "<div class=ask>{text}<a href=/harbour>Read</a></div>                         | One One One One At Every Read",
                "<div class=ask><p>At the Gazette, we print.</p><a href=/join>Join</a></div>  | One One One One At Join",
            })
    void whatAnOutletAsksForInABoxOfItsOwnIsNoStory(String box, String left) {
        Chosen page = Chosen.of(STORY
                + box.replace(
                        "{text}",
                        "<p>At the Gazette, we believe that news should be free to all.</p><p>Every bit helps: "
                                + "your contribution pays for a reporter.</p>"));
        OutletPleas.drop(page.draft(page.context(""), 0.99));
        assertThat(page.left()).isEqualTo(left);
    }
}
