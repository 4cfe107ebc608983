package io.github.nutgraf.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseLinksTest {

    private static final String PROSE =
            "The ferry sails again after five weeks in the yard, and nobody on the quay had believed that it would.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // How many of the page's blocks hold linked text.
                "<a href=/x><p>P</p><p>P</p><p>P</p></a>                           | 0",
                "<p>See <a href=/x>here</p><p>P</p><p>P</p><p>P</p>                | 1",
                "<a href=/x><h2>Ferry sails</h2><p>P</p></a>                       | 2",
                "<a href=/x><p>P</p></a><a href=/y><p>P</p></a><a href=/z><p>P</p></a> | 3",
                "<p>P <a href=/x>here</a></p>                                      | 1",
            })
    void manyParagraphsAreNoLink(String body, int linked) {
        TextBlocks blocks = TextBlocks.of(new PageReader(Options.DEFAULTS)
                .read("<html><body><div>" + body.replace("P", PROSE) + "</div></body></html>", null));
        int found = 0;
        for (int b = 0; b < blocks.size(); b++) {
            found += blocks.linkChars(b) > 0 ? 1 : 0;
        }
        assertThat(found).isEqualTo(linked);
    }
}
