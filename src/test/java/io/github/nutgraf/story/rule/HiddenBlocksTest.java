package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenBlocksTest {

    private static final String STORY =
            "<p>One goes on for a while, as the first paragraph of a story does that has much "
                    + "to tell of a mill.</p><p>Two goes on for a while, as the second paragraph of a story does that has more to "
                    + "tell of it.</p><p>Three ends it.</p>";

    private static final String SHEET = "<style>a{color:red}.draft, .x > .kept {display: none !important}"
            + "#note{display:none}p.mark{display:none}main > .deep{display:none}"
            + ".cut{position:absolute;clip:rect(0,0,0,0)}@media print{.paper{display:none}}</style>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p hidden>Draft of it</p>                                      | One Two Three",
                "<div style='display:none'><p>Draft of it</p></div>             | One Two Three",
                "<div style='visibility: hidden'><p>Draft of it</p></div>       | One Two Three",
                "<div class='a draft'><p>Draft of it</p></div>                  | One Two Three",
                "<div class=kept><p>Draft of it</p></div>                       | One Two Three Draft",
                "<div class=paper><p>Draft of it</p></div>                      | One Two Three Draft",
                "<p id=note>Draft of it</p>                                     | One Two Three",
                "<p class=mark>Draft of it</p>                                  | One Two Three",
                "<div class=mark>Draft of it</div>                              | One Two Three Draft",
                "<p class=deep>Draft of it</p>                                  | One Two Three",
                "<p class=cut>Draft of it</p>                                   | One Two Three",
                "<p class=sr-only>Draft of it</p>                               | One Two Three",
                "<p style='position: absolute; left: -9999px'>Draft of it</p>   | One Two Three",
                "<p style='position:absolute;width:1px;height:1px'>Draft of it</p> | One Two Three",
                "<p style='overflow:hidden; height:0'>Draft of it</p>           | One Two Three",
                "<p style='overflow:hidden; line-height:0'>Draft of it</p>      | One Two Three Draft",
                // For screen readers alone.
                "<div aria-hidden=true><p>Draft of it</p></div>                 | One Two Three Draft",
                // Folded answers, and a long part that a click unfolds.
                "<h2>What it costs</h2><div hidden><p>Draft of it</p></div>     | One Two Three What Draft",
                "<p hidden>Fold a</p><p hidden>Fold b</p><p hidden>Fold c</p>   | One Two Three Fold Fold Fold",
                "<div hidden><p>Rest of it, which has as much to tell as what is shown of it.</p></div> | One Two Three Rest",
            })
    void dropsWhatIsNotDisplayed(String hidden, String left) {
        Chosen page = Chosen.of(SHEET + STORY + hidden);
        HiddenBlocks.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @Test
    void severalGoWhereEachStandsBetweenShownOnes() {
        String paragraph = "<p>One goes on for a while, as the paragraph of a story does that has much to tell.</p>";
        Chosen page = Chosen.of((paragraph + "<p hidden>Draft of it</p>").repeat(4) + paragraph);
        HiddenBlocks.drop(page.draft());
        assertThat(page.left()).isEqualTo("One One One One One");
    }

    @ParameterizedTest
    @CsvSource({"<div hidden>, One Two Three", "<div>, One Two Three"})
    void whatAScriptShowsStays(String box, String left) {
        Chosen page = Chosen.of(box + STORY + "</div>");
        HiddenBlocks.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }
}
