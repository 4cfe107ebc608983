package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlideshowsTest {

    private static final String STORY =
            "<h1>The mill</h1><p>One goes on for a while, as the first paragraph of a story does "
                    + "that has much to tell.</p><p>Two goes on for a while, as the second one does.</p>";

    private static String slide(String heading) {
        return "<li><h2>" + heading + "</h2><p>Said of a picture.</p></li>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/3 Ferry; 2/3 Bridge; 3/3 Mill         | The One Two",
                "1 of 3 Ferry; 2 of 3 Bridge; 3 of 3 Mill | The One Two",
                "Bild 1 von 3; Bild 2 von 3; Bild 3 von 3 | The One Two",
                "1 / 3; 2 / 3; 3 / 3                     | The One Two",
                "1/3 Ferry; 2/4 Bridge; 3/5 Mill         | The One Two 1/3 Said 2/4 Said 3/5 Said",
                "1/2 Ferry; 2/2 Bridge                   | The One Two 1/2 Said 2/2 Said",
                "1. Ferry; 2. Bridge; 3. Mill            | The One Two 1. Said 2. Said 3. Said",
            })
    void dropsABoxOfCountedPictures(String headings, String left) {
        StringBuilder slides = new StringBuilder();
        for (String heading : headings.split("; ")) {
            slides.append(slide(heading));
        }
        Chosen page = Chosen.of(STORY + "<div><ul>" + slides + "</ul></div>");
        Slideshows.drop(page.draft(page.context("The mill"), 0.9));
        assertThat(page.left()).isEqualTo(left);
    }

    @Test
    void aStoryOfPicturesKeepsThem() {
        Chosen page =
                Chosen.of("<p>One.</p><ul>" + slide("1/3 Ferry") + slide("2/3 Bridge") + slide("3/3 Mill") + "</ul>");
        Slideshows.drop(page.draft());
        assertThat(page.left()).isEqualTo("One. 1/3 Said 2/3 Said 3/3 Said");
    }
}
