package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Bridge: opens, at last! | harbourbridgeopensatlast",
                "“Größe” zählt – doch | größezähltdoch",
                "Cafe\u0301 | café",
                "ΟΔΟΣ | οδος",
                "Ｆｕｌｌ ｗｉｄｔｈ ２ | fullwidth2",
                "½ ﬁsh | 12fish",
                "ПРИВЕТ, мир | приветмир",
                "大桥，开放 | 大桥开放",
            })
    void leavesLettersAndDigits(String text, String key) {
        assertThat(TextKey.of(text)).isEqualTo(key);
    }

    /** What is not normalized has to come out as if it had been. */
    @Test
    void quickWayGivesWhatTheLongOneGives() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (Character.isSurrogate(c)) {
                continue;
            }
            String text = "Ab" + c + "d";
            StringBuilder expected = new StringBuilder();
            for (char n : Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .toCharArray()) {
                int type = Character.getType(n);
                if (Character.isLetterOrDigit(n)
                        || Character.isSurrogate(n)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK) {
                    expected.append(n);
                }
            }
            assertThat(TextKey.of(text)).as("U+%04X", (int) c).isEqualTo(expected.toString());
        }
    }
}
