package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpsTest {

    private static final String STORY =
            "<p>One goes on.</p><p>Two goes on.</p><p>Three goes on.</p><p>Four goes on.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div><p>Letters come every day.</p><form><input type=email></form></div>        | One Two Three Four",
                "<div><div><p>Letters come.</p></div><input name=subscriberEmail></div>          | One Two Three Four",
                "<form><p>Letters come.</p><label>Address<input type=email></label></form>       | One Two Three Four",
                "<div><p>Letters come.</p><form><input type=search name=q></form></div>          | One Two Three Four Letters Five",
                "<p>Letters come.</p><form><input type=email></form>                             | One Two Three Four Letters Five",
            })
    void dropsWhatSharesABoxWithAFieldForAnAddress(String box, String left) {
        Chosen page =
                Chosen.of("<div>" + STORY + box + (left.endsWith("Five") ? "<p>Five goes on.</p>" : "") + "</div>");
        SignUps.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Our newsletter comes daily. <a href=/newsletter/all>Sign up</a></p>   | One Two Three Four",
                "<p>Unser Newsletter kommt täglich. <a href=/service/newsletter-abo>Hier</a></p> | One Two Three Four",
                "<p>Vårt nyhetsbrev kommer varje dag. <a href=/nyhetsbrev>Hit</a></p>     | One Two Three Four",
                "<p>Our newsletter comes daily.</p>                                       | One Two Three Four Our",
                "<p>The paper <a href=/newsletter>says</a> so.</p>                        | One Two Three Four The",
                "<p>Her newsletter <a href=/2024/story>made</a> her known.</p>            | One Two Three Four Her",
            })
    void dropsPleasThatLinkToANewsletter(String plea, String left) {
        Chosen page = Chosen.of("<div>" + STORY + plea + "</div>");
        SignUps.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @Test
    void aShortStoryMayEndWithAForm() {
        Chosen page = Chosen.of("<div>" + STORY + "<form><input type=email></form></div>");
        SignUps.drop(page.draft());
        assertThat(page.left()).isEqualTo("One Two Three Four");
    }
}
