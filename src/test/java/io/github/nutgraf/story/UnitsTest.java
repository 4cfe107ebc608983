package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.story.rule.Chosen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final String TABLE =
            "<table><tr><td>1</td><td>Ada Moll</td></tr><tr><td>2</td><td>Bo Lind</td></tr></table>";

    private static final String LINKS = "<ul><li><a href=/1>Ferry</a></li><li><a href=/2>Bridge</a></li>"
            + "<li><a href=/3>Mill</a></li><li><a href=/4>Quay</a></li></ul>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The chances of a paragraph, four cells or items, a paragraph, and what is kept: from 0.5 on at first.
                "{table} | 0.9 0.6 0.6 0.4 0.6 0.9 | xxxxxx",
                "{table} | 0.9 0.3 0.4 0.3 0.4 0.9 | xxxxxx",
                "{table} | 0.9 0.1 0.1 0.1 0.1 0.9 | x----x",
                "{table} | 0.9 0.1 0.1 0.5 0.1 0.9 | x----x",
                "{table} | 0.9 0.1 0.1 0.7 0.1 0.9 | x--x-x",
                "{table} | 0.1 0.5 0.1 0.1 0.1 0.1 | ------",
                "{table} | 0.1 0.2 0.4 0.2 0.4 0.1 | ------",
                "{links} | 0.9 0.6 0.4 0.4 0.4 0.9 | xx---x",
            })
    void tablesAndListsAreKeptWhole(String unit, String chances, String kept) {
        Chosen page = Chosen.of("<div><p>One goes on.</p>"
                + unit.replace("{table}", TABLE).replace("{links}", LINKS) + "<p>Two goes on.</p></div>");
        String[] each = chances.split(" ");
        double[] probabilities = new double[each.length];
        boolean[] chosen = new boolean[each.length];
        for (int b = 0; b < each.length; b++) {
            probabilities[b] = Double.parseDouble(each[b]);
            chosen[b] = probabilities[b] >= 0.5;
        }
        PageContext context = new PageContext(
                page.page(), page.blocks(), new Clues(List.of(), null, null), new TokenWeights(Map.of(), Map.of()));
        Units.settle(page.page(), page.blocks(), context, probabilities, chosen);
        StringBuilder marks = new StringBuilder();
        for (boolean one : chosen) {
            marks.append(one ? 'x' : '-');
        }
        assertThat(marks).hasToString(kept);
    }
}
