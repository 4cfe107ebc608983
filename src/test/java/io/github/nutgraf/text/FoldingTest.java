package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "März, marz",
        "Sept., sept",
        "p. m., pm",
        "Ağustos, agustos",
        "tháng, thang",
        "Mart\u0131, marti",
        "ВЕРЕСНЯ, вересня",
        "\u1D0Bfé, \u1D0Bfe"
    })
    void spellingsBecomeOne(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    /** The table of European and Vietnamese letters is what normalization would make of them. */
    @Test
    void tableGivesWhatNormalizationGives() {
        for (char c = 0xC0; c < 0x1F00; c++) {
            if (c == 0x180) {
                c = 0x1EA0;
            }
            String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            assertThat(Folding.fold(String.valueOf(c))).as("U+%04X", (int) c).isEqualTo(Folding.fold(letter));
        }
    }
}
