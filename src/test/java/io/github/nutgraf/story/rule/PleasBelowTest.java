package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PleasBelowTest {

    private static final String STORY =
            "<p>One goes on for a while until all that the mill has lost in the flood is told.</p>".repeat(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>At The Quay, we believe that news is for all.</p><p>Every day counts.</p><p>Your support keeps it free.</p> | One One One One",
                "<h3>Stay</h3><p>Hier bei The Quay glauben wir daran.</p><p>Ihr Abo hilft.</p>                     | One One One One",
                "<p>At The Quay, we believe that news is for all.</p><p>Every day counts.</p>                       | One One One One At Every",
                "<p>At the Mill, we believe that bread is for all.</p><p>Your support keeps it free.</p>             | One One One One At Your",
                "<p>The Quay, as we know, is closed.</p><p>Your support keeps it free.</p>                           | One One One One The Your",
            })
    void whatAnOutletSaysOfItselfAndAsksForIsNoStory(String last, String left) {
        Chosen page = Chosen.of(new PageReader(Options.DEFAULTS)
                .read(
                        "<html lang=en><head><meta property=og:site_name content='The Quay'></head><body><div>" + STORY
                                + last + "</div></body></html>",
                        "https://quay.example.com/mill"));
        PleasBelow.drop(page.draft(page.context(""), 0.99));
        assertThat(page.left()).isEqualTo(left);
    }
}
