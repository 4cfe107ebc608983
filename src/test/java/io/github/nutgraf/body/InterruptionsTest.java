package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionsTest {

    private static final String PARAGRAPH = "<p>Story " + "told at some length ".repeat(20) + ".</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class='privacy-modal'><div><p>Your choices.</p><p>All of them.</p></div></div> | Story",
                "<div role=dialog><p>Your choices.</p></div>                              | Story",
                "<div role=alertdialog><p>Your choices.</p></div>                         | Story",
                "<div id='cookie-notice'><p>Your choices.</p></div>                       | Story",
                "<div class='socialPlaceholder'><h3>Foreign</h3><p>Content.</p></div>     | Story",
                "<div class='support-us'><p>Give as you can.</p></div>                    | Story",
                "<aside class='spendenaufruf'><p>Jeder Beitrag hilft.</p></aside>         | Story",
                "<div class='support'><p>Give as you can.</p></div>                       | Story Give",
                "<h3 id='donations'>Gifts</h3><p>All came at night.</p>                   | Story Gifts All",
                "<div class='factbox'><p>Built in stone.</p></div>                        | Story",
                "<div class='author-bio'><p>Ada writes.</p></div>                         | Story",
                "<aside role=complementary><p>Built in stone.</p></aside>                 | Story",
                "<div class='has-sidebar-box'><p>Butter first.</p></div>                  | Story Butter",
                "<div class='no-factbox'><p>Butter first.</p></div>                       | Story Butter",
                "<div class='text'><p>Butter first.</p></div>                             | Story Butter",
            })
    void dropsDialogsPleasAndBoxesBeside(String box, String left) {
        Chosen page = Chosen.of(PARAGRAPH + box);
        Interruptions.drop(page.page(), page.blocks(), page.selection());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"modal, Story Story", "cookies, Story Story"})
    void aDialogMayHoldTheStory(String name, String left) {
        Chosen page = Chosen.of("<div class=" + name + ">" + PARAGRAPH.repeat(2) + "</div>");
        Interruptions.drop(page.page(), page.blocks(), page.selection());
        assertThat(page.left()).isEqualTo(left);
    }
}
