package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.block.TextBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnseenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>The <a href=/b>bridge<span class=sr-only> (opens in a new tab)</span></a> is shut.</p> | The bridge is shut.",
                "<p>The bridge<span hidden> of the town</span> is shut.</p>                                | The bridge is shut.",
                "<p>The bridge<span style='display: none'> of the town</span> is shut.</p>                 | The bridge is shut.",
                "<p>The <b class=visually-hidden>old</b> bridge is shut.</p>                               | The bridge is shut.",
                "<p>The <a href=/b>bridge<span style='position:absolute;clip:rect(0 0 0 0)'>, opens new tab</span></a> is shut.</p> | The bridge is shut.",
                "<p>The <a href=/b>bridge<span style='position:absolute;width:1px;height:1px'>, opens new tab</span></a> is shut.</p> | The bridge is shut.",
                // Seen by the eye, hidden from screen readers.
                "<p><span aria-hidden=true>T</span>he bridge is shut.</p>                                  | The bridge is shut.",
                // Blocks are for the trees to judge.
                "<div class=sr-only>The bridge is shut.</div>                                              | The bridge is shut.",
                "<p>The <a href=/m>mayor</a><span><img src=/m.jpg><a href=/m>Ada Moll</a><a href=/1>Bridge to open</a></span> waits.</p> | The mayor waits.",
                "<p>The mayor <span><img src=/e.png> waits in the <a href=/r>rain</a> for a <a href=/b>bus</a></span>.</p> | The mayor waits in the rain for a bus.",
                "<div>The mayor <span><img src=/m.jpg><a href=/m>Ada Moll</a> <a href=/1>Bridge</a></span></div> | The mayor Ada Moll Bridge",
            })
    void whatAReaderSees(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }

    @Test
    void theFoldedRestOfAStoryIsText() {
        String rest = "It goes on at some length. ".repeat(8).strip();
        assertThat(text("<p>The bridge is shut. <span hidden>" + rest + "</span></p>"))
                .isEqualTo("The bridge is shut. " + rest);
    }

    private static String text(String html) {
        Page page = new PageReader(Options.DEFAULTS).read("<html><body>" + html + "</body></html>", null);
        TextBlocks blocks = TextBlocks.of(page);
        assertThat(blocks.size()).isEqualTo(1);
        return blocks.text(0);
    }
}
