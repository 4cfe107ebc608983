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
                "<p>Ημερομηνία δημοσίευσης: 4 Ιανουαρίου 2012</p>     | One Two",
                "<p>What the harbour master of the island wrote: 12 May 2024</p> | What One Two",
                "<h3>Ada Moll</h3>        | Ada One Two",
                "<p>Nobody slept.</p>     | Nobody One Two",
                "<ul><li>By Ada Moll</li><li>12 May 2024</li></ul>                       | One Two",
                // Winners, and the rows of a ranking.
                "<ul><li>Ada Moll</li><li>Lio Brand</li><li>Nell Good</li></ul>          | Ada Lio Nell One Two",
                "<table><tr><td>Ada Moll</td><td>12 May 2024</td></tr></table>           | Ada 12 One Two",
                "<table><tr><td>By Ada Moll<br><br>One more story of the mill</td></tr></table> | One One Two",
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
                // A phrase ends where its last word does.
                "<p>Video: <a href=/b>Bridge</a></p>                  | One Two Three",
                "<p>Videotapes: <a href=/b>the bridge</a> as it was</p> | One Two Videotapes: Three",
            })
    void dropsLinesInsideTheStory(String line, String left) {
        assertThat(left(STORY + line + "<p>Three goes on for a while.</p>")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>© The Gazette, and what stands here may not be printed elsewhere.</p><p>Follow it.</p> | One Two",
                "<p>All rights reserved. What stands here may not be printed elsewhere, sent on or read aloud.</p> | One Two",
                "<p>\u514d\u8d23\u58f0\u660e\uff1a\u672c\u6587\u4e0e\u9752\u77f3\u7f51\u65e0\u5173\u3002</p><p>Follow it.</p> | One Two",
                "<p>Copyrights are what the mill fought for.</p>                                      | One Two Copyrights",
            })
    void rightsEndTheStory(String last, String left) {
        assertThat(left(STORY + last)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Follow us as we climb to the mill.</p>                         | 0.95 | One Two Follow",
                "<p>Follow us as we climb to the mill.</p>                         | 0.6  | One Two",
                "<p>Read more: the <a href=/b>plan of the bridge</a> lists its piers</p> | 0.75 | One Two Read",
                "<p>Read more: the <a href=/b>plan of the bridge</a> lists its piers</p> | 0.65 | One Two",
                "<p>Following the flood, the mill was closed.</p>                  | 0.6  | One Two Following",
                "<p><a href=/b>Read more: Bridge closes</a></p>                    | 0.95 | One Two",
            })
    void whatTheTreesAreSureOfNeedsALink(String last, double probability, String left) {
        Chosen page = Chosen.of("<div>" + STORY + last + "</div>");
        FurnitureLines.drop(page.draft(page.context("The mill"), probability));
        assertThat(page.left()).isEqualTo(left);
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
