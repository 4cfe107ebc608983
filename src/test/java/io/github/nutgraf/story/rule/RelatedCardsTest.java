package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedCardsTest {

    private static final String STORY =
            "<p>One goes on.</p><p>Two goes on.</p><p>Three goes on.</p><p>Four goes on.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A linked title, a break, and what it is about.
                "<p><a href=/b>Bridge closes for good</a><br>The town hears why</p>       | One Two Three Four",
                // A break inside a paragraph that opens with a link.
                "<p><a href=/b>Bridge closes for good.</a><br>The town hears why</p>      | One Two Three Four Bridge",
                "<p><a href=/b>Bridge</a> closes for good<br>The town hears why</p>       | One Two Three Four Bridge",
                "<p>Bridge closes for good<br>The <a href=/b>town hears why it did</a></p> | One Two Three Four Bridge",
                "<p><a href=/b>Bridge closes</a><br>The town hears why</p>                | One Two Three Four Bridge",
            })
    void dropsCardsOfLines(String card, String left) {
        Chosen page = Chosen.of(STORY + card);
        RelatedCards.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"1, One Two Three Four", "3, One Two Three Four Bridge Bridge Bridge"})
    void aStoryOfCardsKeepsThem(int cards, String left) {
        Chosen page =
                Chosen.of(STORY + "<p><a href=/b>Bridge closes for good</a><br>The town hears why</p>".repeat(cards));
        RelatedCards.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<li><a href=/b>Bridge closes for good</a> <span>The town hears why it...</span></li>      | One Two Three Four",
                "<li><a href=/b>Bridge closes for good</a> <span>The town hears why it\u2026</span></li>   | One Two Three Four",
                "<li><a href=/b>Bridge closes for good</a> <span>The town hears why.</span></li>           | One Two Three Four Bridge Bridge Bridge",
                "<li><a href=/b>Bridge</a> closes, and the town hears why it...</li>                       | One Two Three Four Bridge Bridge Bridge",
                "<li>Bridge closes for good, the town hears why it...</li>                                 | One Two Three Four Bridge Bridge Bridge",
            })
    void dropsListsOfTitlesWithSummariesCutOff(String item, String left) {
        Chosen page = Chosen.of(STORY + "<ul>" + item.repeat(3) + "</ul>");
        RelatedCards.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }
}
