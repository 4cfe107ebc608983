package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayCaptionsTest {

    private static final String STORY = "<p>One goes on for a while.</p><p>Two goes on for as long.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figure><img src=/a.jpg><figcaption>Caption of a kind.</figcaption></figure>                  | One Two",
                "<div><img src=/a.jpg><p class=image-caption>Caption of a kind.</p></div>                     | One Two",
                "<div><div><img src=/a.jpg></div><div class=wp-caption><p>Caption.</p></div></div>            | One Two",
                "<img src=/a.jpg><p>Caption of a kind (Photo: Ada Moll)</p>                                   | One Two",
                // No picture near, no name, no credit.
                "<div class=box><p class=image-caption>Table of all mills.</p></div>                          | One Two Table",
                "<div><img src=/a.jpg><p class=text>Three goes on.</p></div>                                  | One Two Three",
                // A module of text beside a picture.
                "<div class=image-text><img src=/a.jpg><h2>Mills</h2><p>Three goes on.</p></div>              | One Two Mills Three",
                "<div class=has-caption><img src=/a.jpg><p>Three goes on.</p></div>                           | One Two Three",
            })
    void dropsCaptionsOfPictures(String html, String left) {
        Chosen page = Chosen.of("<div>" + STORY + html + "</div>");
        StrayCaptions.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"1, One Two", "9, One Two A A A A A A A A A"})
    void aGalleryKeepsThem(int pictures, String left) {
        String picture = "<figure><img src=/a.jpg><figcaption>A mill in the rain</figcaption></figure>";
        Chosen page = Chosen.of("<div>" + STORY + picture.repeat(pictures) + "</div>");
        StrayCaptions.drop(page.draft());
        assertThat(page.left()).isEqualTo(left);
    }
}
