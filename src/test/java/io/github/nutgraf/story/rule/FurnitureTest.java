package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    private static final String STORY = "<p>One goes on for a while until all that the mill has lost in the flood "
            + "is told and the miller sleeps.</p><p>Two goes on for as long.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>By Ada Moll</p>       | One Two",
                "<p>Ada Moll</p>          | One Two",
                "<p>12 May 2024</p>       | One Two",
                "<p>00:00 / 03:47</p>     | One Two",
                "<h3>Ada Moll</h3>        | Ada One Two",
                "<p>Nobody slept.</p>     | Nobody One Two",
            })
    void dropsNamesAndDaysAboveTheStory(String above, String left) {
        assertThat(left(above + STORY)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>$$ARTICLEAD$$</p>                                 | One Two Three",
                "<p>{{gallery}}</p>                                   | One Two Three",
                "<p>[[video:17]]</p>                                  | One Two Three",
                "<p>%%ad-2%%</p>                                      | One Two Three",
                "<p>$$ is what it costs</p>                           | One Two $$ Three",
                "<p>[[sic]] said the miller]</p>                      | One Two [[sic]] Three",
                "<p>Read more: <a href=/b>Bridge</a></p>              | One Two Three",
                "<p>» Read more: <a href=/b>Bridge</a></p>            | One Two Three",
                "<p>\u0130lgili haber: <a href=/b>K\u00f6pr\u00fc</a></p>   | One Two Three",
                "<p>[ Read also: <a href=/b>Bridge</a> ]</p>          | One Two Three",
                "<p>Externer Inhalt: Um ihn zu sehen, stimmen Sie bitte zu, dass ein anderer Anbieter erfährt, welche Seite "
                        + "Sie lesen und mit welchem Gerät Sie das tun.</p> | One Two Three",
                "<p>Um den Inhalt der Kiste zu sehen, musste der Müller sie erst aufbrechen.</p> | One Two Um Three",
                "<p>» He read more than the others did.</p>           | One Two » Three",
            })
    void dropsLinesInsideTheStory(String line, String left) {
        assertThat(left(STORY + line + "<p>Three goes on for a while.</p>")).isEqualTo(left);
    }

    private static String left(String html) {
        Chosen page = Chosen.of("<div>" + html + "</div>");
        Draft draft = page.draft(page.context("The mill"), 0);
        LinesAbove.drop(draft);
        FurnitureLines.drop(draft);
        TrailingHeadings.drop(draft);
        return page.left();
    }
}
