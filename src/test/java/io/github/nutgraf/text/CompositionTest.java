package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"città", "Việt Nam ậ", "ガード", "한글", "Ёлка й", "plain", "x\u0338 stays"})
    void whatDataWritesApartIsOneCharacter(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String together = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(MarkupText.line(apart)).isEqualTo(together);
        assertThat(MarkupText.lines(apart)).isEqualTo(together);
        assertThat(MarkupText.folded(apart)).isEqualTo(together);
    }
}
