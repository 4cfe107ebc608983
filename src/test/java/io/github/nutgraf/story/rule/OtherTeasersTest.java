package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherTeasersTest {

    private static final String STORY =
            "<p class=s>One goes on for a while until all that the mill has lost in the flood "
                    + "is told and the miller sleeps.</p><p class=s>Two goes on for as long as there is somebody left to tell it to.</p>";

    private static final String WIRE = pair("Bridge", "Three") + pair("Quay", "Four") + pair("Harbour", "Five");

    private static String pair(String title, String text) {
        return "<p class=t>10:17 <a href=/b>" + title + " closed until Friday</a></p><p class=d>" + text
                + " boats lie before it, says its keeper, who has counted them twice since the flood came.</p>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.8  | true  | true  | One Two",
                "0.95 | true  | true  | One Two Three Four Five",
                // Titles that are story, too, are those of a list of places.
                "0.8  | false | true  | One Two 10:17 Three 10:17 Four 10:17 Five",
                // Where there is no other story they are all there is.
                "0.8  | true  | false | Three Four Five",
            })
    void whatStandsBelowTitlesIsNoStory(double chance, boolean titlesOut, boolean story, String left) {
        Chosen page = Chosen.of("<div>" + (story ? STORY : "") + "</div><div>" + WIRE + "</div>");
        for (int b = 0; b < page.blocks().size() && titlesOut; b++) {
            if (page.blocks().text(b).startsWith("10:17")) {
                page.selection().drop(b, "is a title");
            }
        }
        OtherTeasers.drop(page.draft(page.context(""), chance));
        assertThat(page.left()).isEqualTo(left);
    }

    /** A guide to places names each with a link. */
    @Test
    void theyFillABox() {
        Chosen page = Chosen.of("<div>" + STORY + WIRE + "</div>");
        for (int b = 0; b < page.blocks().size(); b++) {
            if (page.blocks().text(b).startsWith("10:17")) {
                page.selection().drop(b, "is a title");
            }
        }
        OtherTeasers.drop(page.draft(page.context(""), 0.8));
        assertThat(page.left()).isEqualTo("One Two Three Four Five");
    }
}
