package io.github.nutgraf.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "KYIV, Oct. 10 (Reuters) - The ferry returned. > KYIV, Oct. 10 (Reuters) -",
                "BERLIN (dpa) – Die Fähre fährt wieder. > BERLIN (dpa) –",
                "Hamburg (dpa/lno) - Die Fähre fährt. > Hamburg (dpa/lno) -",
                "(CNN) — The ferry returned. > (CNN) —",
                "(CNN)The ferry returned. > ''",
                "LONDON — The ferry returned. > LONDON —",
                "LONDON (AP) — The ferry returned. > LONDON (AP) —",
                "NEW YORK, March 3 (AFP) - The ferry returned. > NEW YORK, March 3 (AFP) -",
                "The ferry - an old one - returned. > ''",
                "Ferry operator Anna Lind (42) - who left - is back. > ''",
                "Well-known ferries returned. > ''",
                "They left. LONDON — is large. > ''",
                "The first ferry returned (see below) - and left. > ''",
            })
    void readsWhatOpensAnAgencyStory(String paragraph, String dateline) {
        assertThat(DatelineReader.of(paragraph)).isEqualTo(dateline);
    }
}
