package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTitlesTest {

    private static final String STORY =
            "<p>One goes on for a while, as the first paragraph of a story does that has much "
                    + "to tell.</p><p>Two goes on for a while, as the second paragraph of a story does that has more to tell.</p>";

    private static final String ROW =
            "<p><a href=/a>Ferry sails at last</a></p><p><a href=/b>Bridge closes for good</a></p>"
                    + "<p><a href=/c>Mill burns down</a></p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{story}{row}                                                        | 0.6  | One Two",
                "{row}{story}                                                        | 0.6  | One Two",
                "{story}{row}                                                        | 0.95 | One Two Ferry Bridge Mill",
                "{story}<p><a href=/a>Ferry sails at last</a></p>                  | 0.6  | One Two Ferry",
                "{story}<p><a href=/a>FERRY SAILS AT LAST</a></p>                  | 0.95 | One Two",
                "{story}<p>FERRY SAILS <a href=/a>AT LAST</a></p>                  | 0.95 | One Two FERRY",
                "{story}<h2><a href=/a>FERRY SAILS AT LAST</a></h2>                | 0.95 | One Two FERRY",
                "{story}<ul><li><a href=/a>Ferry sails at last</a></li><li><a href=/b>Bridge closes for good</a></li><li>"
                        + "<a href=/c>Mill burns down</a></li></ul>           | 0.6  | One Two Ferry Bridge Mill",
                // A page of links.
                "{row}{row}                                                        | 0.6  | Ferry Bridge Mill Ferry Bridge Mill",
            })
    void dropsTitlesInARowAndInCapitals(String html, double probability, String left) {
        Chosen page = Chosen.of(html.replace("{story}", STORY).replace("{row}", ROW));
        OtherTitles.drop(page.draft(page.context(""), probability));
        assertThat(page.left()).isEqualTo(left);
    }
}
