package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptingBoxesTest {

    private static final String PARAGRAPH = "<p>Body " + "told at some length ".repeat(20) + ".</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class='privacy-modal'><div><p>Your choices.</p><p>All of them.</p></div></div> | Body",
                "<div role=dialog><p>Your choices.</p></div>                              | Body",
                "<div role=alertdialog><p>Your choices.</p></div>                         | Body",
                "<div id='cookie-notice'><p>Your choices.</p></div>                       | Body",
                "<div class='socialPlaceholder'><h3>Foreign</h3><p>Content.</p></div>     | Body",
                "<div class='support-us'><p>Give as you can.</p></div>                    | Body",
                "<aside class='spendenaufruf'><p>Jeder Beitrag hilft.</p></aside>         | Body",
                "<div class='support'><p>Give as you can.</p></div>                       | Body Give",
                "<h3 id='donations'>Gifts</h3><p>All came at night.</p>                   | Body Gifts All",
                "<div class='factbox'><p>Built in stone.</p></div>                        | Body",
                "<div class='author-bio'><p>Ada writes.</p></div>                         | Body",
                "<aside role=complementary><p>Built in stone.</p></aside>                 | Body",
                "<div class='has-sidebar-box'><p>Butter first.</p></div>                  | Body Butter",
                "<div class='no-factbox'><p>Butter first.</p></div>                       | Body Butter",
                "<div class='text'><p>Butter first.</p></div>                             | Body Butter",
            })
    void dropsDialogsPleasAndBoxesBeside(String box, String left) {
        Chosen page = Chosen.of(PARAGRAPH + box);
        InterruptingBoxes.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"modal, Body Body", "cookies, Body Body"})
    void aDialogMayHoldTheStory(String name, String left) {
        Chosen page = Chosen.of("<div class=" + name + ">" + PARAGRAPH.repeat(2) + "</div>");
        InterruptingBoxes.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }
}
