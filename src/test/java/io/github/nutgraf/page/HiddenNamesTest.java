package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A sheet, the value of a class attribute, and whether that hides a p.
                ".draft{display:none}                                               | draft  | true",
                ".draft{display:none}                                               | note Draft | true",
                ".draft{display:none}                                               | drafts draft-2 | false",
                "p{color:red} .Draft , .old { color: red; display: none } .x{color:red} | old | true",
                "p{color:red} .old { color: red; display: none } .x{color:red}      | x      | false",
                "p.draft{display:none}                                              | draft  | true",
                "div.draft{display:none}                                            | draft  | false",
                "main p > .draft{display:none}                                      | draft  | true",
                ".cut{position:absolute;clip:rect(0,0,0,0)}                         | cut    | true",
                // Rules of one medium, selectors of more than a name, a sheet that is cut short.
                "@media print{.menu{display:none}} .draft{display:none}             | draft  | true",
                "@media print{.menu{display:none}} .draft{display:none}             | menu   | false",
                "@media print{.menu{display:none}                                   | menu   | false",
                ".closed .menu{display:none} .menu.open{display:none} p{display:none} | menu | false",
                "} .draft{display:none}                                             | draft  | true",
                ".a{color:red} } .draft{display:none}                               | draft  | true",
                ".draft{display:none                                                | draft  | false",
                ".draft                                                             | draft  | false",
            })
    void readsWhatASheetHides(String sheet, String value, boolean hidden) {
        HiddenNames names = new HiddenNames();
        names.read(sheet);
        assertThat(names.tags(value))
                .as(sheet)
                .satisfies(tags -> assertThat(tags.contains(HiddenNames.ANY_TAG) || tags.contains("p"))
                        .isEqualTo(hidden));
    }

    @Test
    void anIdIsOneElement() {
        HiddenNames names = new HiddenNames();
        names.read("#note, div#mark { visibility: hidden } #shown { color: red }");
        assertThat(names.hidesId("note")).isTrue();
        assertThat(names.hidesId("mark")).isTrue();
        assertThat(names.hidesId("shown")).isFalse();
    }
}
