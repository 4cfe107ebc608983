package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {

    private static final List<String> NAMES = List.of("in.footer", "level2.linkShare", "words", "page.words");
    private static final ReasonWords WORDS = new ReasonWords(NAMES);

    @Test
    void saysWhatWeighedMostFirst() {
        float[] row = {1, 0.9f, 1, 7};
        assertThat(WORDS.of(row, new double[] {-0.2, -0.7, -0.4, -0.9}, false))
                .isEqualTo("mostly links around it; few words; in a footer");
    }

    @Test
    void passesOverWhatWouldPuzzleAReader() {
        float[] row = {0, 0.1f, 1, 7};
        assertThat(WORDS.of(row, new double[] {-0.7, -0.5, -0.4, -0.9}, false)).isEqualTo("few words");
        assertThat(WORDS.of(row, new double[] {-0.7, 0, 0, 0}, false)).isEqualTo("nothing in it speaks for story");
    }

    @Test
    void saysOfAKeptBlockWhatSpokeForIt() {
        float[] row = {0, 0.1f, 4, 7};
        assertThat(WORDS.of(row, new double[] {0.7, 0.1, 0.4, -0.9}, true))
                .isEqualTo("many words; few links around it");
    }
}
