package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {

    private static final String LONG =
            "<p>Long ago a ferry crossed the sound four times a day and nobody thought about it.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>The ferry sails again!</p>                            | The Long",
                "<p>The ferry sails again to the island</p>               | The The Long",
                "<p>Ferry sails</p>                                       | The Ferry Long",
            })
    void dropsTheHeadlineSaidAgain(String line, String left) {
        Chosen page = Chosen.of("<h1>The ferry sails again</h1>" + line + LONG);
        page.selection().drop(0, "is the headline");
        Repeats.drop(page.draft(page.context("The ferry sails again"), 0));
        assertThat("The " + page.left()).isEqualTo(left);
    }

    @Test
    void dropsTheStandfirstSaidAgain() {
        Chosen page = Chosen.of("<p>Eleven cars fit on it, its captain says, and one more.</p>" + LONG);
        Draft draft = page.draft(page.context(""), 1);
        draft.takeStandfirst("Eleven cars fit on it, its captain says, and one more");
        Repeats.drop(draft);
        assertThat(page.left()).isEqualTo("Long");
    }

    @Test
    void aSureParagraphBehindADatelineIsTheStorysFirst() {
        Chosen page = Chosen.of(
                "<p>ALDHAVEN, March 5 (Coast Press) - Eleven cars fit on it, its captain says, and one more.</p>"
                        + LONG);
        Draft draft = page.draft(page.context(""), 0.95);
        draft.takeStandfirst("Eleven cars fit on it, its captain says, and one more");
        Repeats.drop(draft);
        assertThat(page.left()).isEqualTo("ALDHAVEN, Long");
    }

    @Test
    void dropsSecondCopiesButNoShortLines() {
        Chosen page = Chosen.of("<p>Yes, they say.</p>" + LONG + "<p>Yes, they say.</p>" + LONG);
        Repeats.drop(page.draft(page.context(""), 0.6));
        assertThat(page.left()).isEqualTo("Yes, Long Yes,");
    }

    /** Some pages carry the story again for another width of the screen, its short lines, too. */
    @Test
    void theStoryPrintedTwiceIsToldOnce() {
        String story = "<p>One " + "word after the other that the ferry's captain said to us ".repeat(8) + "</p>"
                + "<h2>Again</h2><p>Two " + "and what he said then of the mill and of the flood ".repeat(8) + "</p>";
        Chosen page = Chosen.of("<div>" + story + "</div><div class=small>" + story + "</div>");
        Repeats.drop(page.draft(page.context(""), 0.99));
        assertThat(page.left()).isEqualTo("One Again Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A table of contents has announced it.
                "<h2>%s</h2>                                   | 0   | New Said More Said",
                "<ul><li>%s</li></ul>                          | 0.9 | New Said More Said",
                "<ul><li>%s</li></ul>                          | 0.5 | New Said More Said",
                "<p>%s</p>                                     | 0.9 | New Said More Said",
                "<p>%s</p>                                     | 0.5 | New Said More",
                // Tests of products say the same of several.
                "<p>%s</p>                                     | 0.75 | New Said More Said",
                "<div><p>%s</p></div>                          | 0.9 | New Said More Said",
                "<div><p>%s</p></div>                          | 0.5 | New Said More",
            })
    void whatIsSurelyStoryMayBeSaidTwice(String second, double probability, String left) {
        String said = "Said once already, in just these nine words";
        Chosen page = Chosen.of("<p>New " + "words of a story that goes on ".repeat(3) + "</p><p>" + said + "</p>"
                + "<p>More " + "words that nobody had read before in it ".repeat(3) + "</p>" + second.formatted(said));
        Repeats.drop(page.draft(page.context(""), probability));
        assertThat(page.left()).isEqualTo(left);
    }
}
