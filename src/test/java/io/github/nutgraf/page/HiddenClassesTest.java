package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenClassesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".draft{display:none}|draft",
                "p{color:red} .Draft , .old { color: red; display: none } .shown{display:block}|draft old",
                // Rules of one medium, selectors of more than a class, a sheet that is cut short.
                "@media print{.menu{display:none}} .draft{display:none}|draft",
                "@media print{.menu{display:none}|",
                "nav .menu{display:none} .menu.open{display:none} p{display:none}|",
                "} .draft{display:none}|draft",
                ".a{color:red} } .draft{display:none}|draft",
                ".draft{display:none|",
                ".draft|",
            })
    void readsWhatASheetHides(String sheet, String names) {
        Set<String> out = new HashSet<>();
        HiddenClasses.read(sheet, out);
        assertThat(out).isEqualTo(names == null ? Set.of() : Set.of(names.split(" ")));
    }

    @Test
    void aNameIsOneOfTheValuesWords() {
        Set<String> names = Set.of("draft");
        assertThat(HiddenClasses.holds(" note\tDraft ", names)).isTrue();
        assertThat(HiddenClasses.holds("draft", names)).isTrue();
        assertThat(HiddenClasses.holds("drafts draft-2", names)).isFalse();
        assertThat(HiddenClasses.holds("", names)).isFalse();
    }
}
