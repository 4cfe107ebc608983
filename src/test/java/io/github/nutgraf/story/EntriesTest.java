package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.story.rule.Chosen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntriesTest {

    private static String entry(String name, String text) {
        return "<div class='" + name + "'><span class=t><time>11.48</time></span><p>" + text + "</p></div>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The blocks chosen at first, a time and a text of each of four entries, and those in the end.
                "-x-x-x-- | e | -x-x-x-x",
                "-x-x---- | e | -x-x----",
                "xx-x-x-- | e | xx-x-x-x",
                // Of other looks is what is no entry of the row.
                "-x-x-x-- | o | -x-x-x--",
            })
    void theEntriesOfARowAreStoryTogether(String first, String last, String all) {
        Chosen page = Chosen.of("<div>" + entry("e", "One goes on.") + entry("e", "Two goes on.")
                + entry("e", "Three goes on.") + entry(last, "Four says hello.") + "</div>");
        boolean[] chosen = new boolean[page.blocks().size()];
        for (int b = 0; b < chosen.length; b++) {
            chosen[b] = first.charAt(b) == 'x';
        }
        double[] chances = new double[chosen.length];
        Arrays.fill(chances, 0.1);
        PageContext context = new PageContext(
                page.page(), page.blocks(), new Clues(List.of(), null, null), new TokenWeights(Map.of(), Map.of()));
        Entries.complete(page.page(), page.blocks(), context, chances, chosen);
        StringBuilder marks = new StringBuilder();
        for (boolean one : chosen) {
            marks.append(one ? 'x' : '-');
        }
        assertThat(marks).hasToString(all);
    }
}
