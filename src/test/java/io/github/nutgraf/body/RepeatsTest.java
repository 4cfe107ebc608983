package io.github.nutgraf.body;

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
        Repeats.drop(page.page(), page.blocks(), page.selection(), 0, null);
        assertThat("The " + page.left()).isEqualTo(left);
    }

    @Test
    void dropsTheStandfirstSaidAgain() {
        Chosen page = Chosen.of("<p>Eleven cars fit on it, its captain says, and one more.</p>" + LONG);
        Repeats.drop(
                page.page(),
                page.blocks(),
                page.selection(),
                -1,
                "Eleven cars fit on it, its captain says, and one more");
        assertThat(page.left()).isEqualTo("Long");
    }

    @Test
    void dropsSecondCopiesButNoShortLines() {
        Chosen page = Chosen.of("<p>Yes, they say.</p>" + LONG + "<p>Yes, they say.</p>" + LONG);
        Repeats.drop(page.page(), page.blocks(), page.selection(), -1, null);
        assertThat(page.left()).isEqualTo("Yes, Long Yes,");
    }
}
