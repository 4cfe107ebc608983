package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bread &amp; salt | Bread & salt",
                "Bread &amp;amp; salt | Bread & salt",
                "Caf&eacute;&nbsp;Nord | Café Nord",
                "A <b>bold</b> word | A bold word",
                "&#8220;Yes&#8221; | “Yes”",
            })
    void decodesWhatTemplatesEscape(String raw, String expected) {
        assertThat(MarkupText.line(raw)).isEqualTo(expected);
    }

    /** There is no such character; the rest of the line is as good as before. */
    @ParameterizedTest
    @CsvSource({"before &#1114112; after", "before &#x110000; after", "before &#99999999999; after"})
    void livesWithNumbersBeyondUnicode(String raw) {
        assertThat(MarkupText.line(raw)).startsWith("before ").endsWith(" after");
    }
}
