package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The <a href=/b>plan<span class=x1> (opens in a new tab)</span></a> is out.    | The plan is out.",
                "Der <a href=/b>Plan</a><span class=x1>(öffnet im neuen Fenster)</span> liegt aus. | Der Plan liegt aus.",
                "Le <a href=/b>plan<span>nouvelle fenêtre</span></a> est prêt.                  | Le plan est prêt.",
                // Of the shop it is a word of the line.
                "The shop <span>opens in new window</span> soon.                                | The shop opens in new window soon.",
                "The shop <span>(opens in May)</span> is new.                                   | The shop (opens in May) is new.",
            })
    void whatIsSaidOfTheLinkIsNoText(String line, String text) {
        Page page = new PageReader(Options.DEFAULTS).read("<html><body><p>" + line + "</p></body></html>", null);
        assertThat(TextBlocks.of(page).text(0)).isEqualTo(text);
    }
}
