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
        "\u1D0Bfé, \u1D0Bfe",
        "Σεπτεμβρίου, σεπτεμβριου",
        "Й\u0306, и",
        "أغسطس, اغسطس",
        "फ\u093Cरवरी, फरवरी",
        "\u095Eरवरी, फरवरी",
        "8월, 8월",
        "ഒക്\u200Cടോബർ, ഒക്ടോബർ"
    })
    void spellingsBecomeOne(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    /** What is not normalized has to come out as if it had been. */
    @Test
    void lettersFoldAsTheirPartsDo() {
        for (char c = 0x80; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c) && !staysWhole(c)) {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                assertThat(Folding.fold("a" + c)).as("U+%04X", (int) c).isEqualTo(Folding.fold("a" + parts));
            }
        }
    }

    /** Vowels of two parts and syllables: what stands on pages and in the tables is in one piece. */
    private static boolean staysWhole(char c) {
        return Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == 'ஔ'
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
