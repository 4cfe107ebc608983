package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.block.TokenWeights;
import io.github.nutgraf.evidence.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandfirstFinderTest {

    private static final String SUMMARY =
            "Eleven cars fit on the new ferry to the island, and one more if it is small.";

    private static final String STORY = "<p class=p>The first of them drove on at noon, and the last one waited.</p>"
            + "<p class=p>Its captain has steered across the sound for thirty years.</p>"
            + "<p class=p>Nobody minded the rain, least of all the band on the pier.</p>";

    /** The chance that the block is story, by which a paragraph in a box of its own is told from a summary. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=standfirst>%s</p>                          | 0.30 | taken",
                "<p class=standfirst>%s</p>                          | 0.95 | taken",
                "<p class=standfirst>%s</p>                          | 0.99 | left",
                "<div class=a><p>%s</p></div>                        | 0.30 | taken",
                "<div class=a><p>%s</p></div>                        | 0.90 | left",
                "<div class=a><p>%s</p><p>By Nora Lind</p></div>     | 0.90 | taken",
                "<div class=a><p>%s</p><p>By Nora Lind</p></div>     | 0.99 | left",
                "<div class=caption><p>%s</p></div>                  | 0.30 | left",
                "<p class=p>%s</p>                                   | 0.90 | left",
            })
    void whatTheTreesAreSureOfIsAParagraph(String summary, double probability, String fate) {
        Chosen page = Chosen.of("<header><h1>New ferry</h1>" + summary.formatted(SUMMARY) + "</header><div class=body>"
                + STORY + "</div>");
        PageContext context = new PageContext(
                page.page(),
                page.blocks(),
                new Clues(List.of("New ferry"), SUMMARY, null),
                new TokenWeights(Map.of(), Map.of()));
        page.selection().drop(context.headline(), "is the headline");
        Draft draft = page.draft(context, probability);
        StandfirstFinder.take(draft);
        assertThat(draft.standfirst()).isEqualTo(fate.equals("taken") ? SUMMARY : null);
    }

    /** A brief is nothing but its first lines, and what stands below are rights or others' titles. */
    @ParameterizedTest
    @CsvSource({"0.2, left", "0.8, taken"})
    void aSummaryStandsAboveAStory(double below, String fate) {
        Chosen page = Chosen.of("<header><h1>New ferry</h1><p class=standfirst>" + SUMMARY
                + "</p></header><div class=body>" + STORY + "</div>");
        PageContext context = page.context("New ferry");
        page.selection().drop(context.headline(), "is the headline");
        double[] chances = new double[page.blocks().size()];
        Arrays.fill(chances, below);
        chances[context.headline() + 1] = 0.8;
        Draft draft =
                new Draft(page.page(), Evidence.of(page.page()), page.blocks(), context, page.selection(), chances);
        StandfirstFinder.take(draft);
        assertThat(draft.standfirst()).isEqualTo(fate.equals("taken") ? SUMMARY : null);
    }

    /** Nothing but its looks and its place give it away. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=k3>%s</p>                          | 0.70 | taken",
                "<h2 class=k3>%s</h2>                        | 0.70 | taken",
                "<ul><li>%s</li></ul>                        | 0.70 | taken",
                "<div class=category><h1>New ferry</h1><h4>%s</h4></div> | 0.70 | taken",
                "<p class=k3>%s</p>                          | 0.90 | left",
                "<p class=p>%s</p>                           | 0.70 | left",
                "<p class=k3>%s</p><p class=k4>It is blue and white, as the old one was.</p> | 0.70 | left",
                "<p class=k3>%s (Photo: Nora Lind)</p>      | 0.70 | left",
                "<figcaption class=k3>%s</figcaption>        | 0.70 | left",
            })
    void looksOfItsOwn(String summary, double probability, String fate) {
        String text = "There is room on it, and more of it if the cars are small.";
        Chosen page = Chosen.of((summary.contains("<h1>") ? "<div class=body>" : "<div class=body><h1>New ferry</h1>")
                + summary.formatted(text) + STORY + "</div>");
        PageContext context = page.context("New ferry");
        page.selection().drop(context.headline(), "is the headline");
        Draft draft = page.draft(context, probability);
        StandfirstFinder.take(draft);
        assertThat(draft.standfirst()).isEqualTo(fate.equals("taken") ? text : null);
    }
}
