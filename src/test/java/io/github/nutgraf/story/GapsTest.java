package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.Clues;
import io.github.nutgraf.block.PageContext;
import io.github.nutgraf.story.rule.Chosen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What stands between two kept blocks, its probability, and what is kept then.
                "<p>Yes.</p>                                                 | 0.2  | xxx",
                "<p>Yes.</p>                                                 | 0.05 | x-x",
                "<p class=ad>Yes.</p>                                        | 0.2  | x-x",
                "<p><a href=/a>Yes, read on</a></p>                          | 0.2  | x-x",
                "<p>No.</p><p>Yes.</p><p>No.</p>                             | 0.2  | xxxxx",
                "<p>No.</p><p>Yes.</p><p>No.</p><p>Yes.</p>                  | 0.2  | x----x",
                "<p>No.</p><p class=ad>Yes.</p>                              | 0.2  | xx-x",
            })
    void fillsSmallGaps(String between, double probability, String kept) {
        Chosen page = Chosen.of("<div><p>One goes on.</p>" + between + "<p>Two goes on.</p></div>");
        int n = page.blocks().size();
        double[] probabilities = new double[n];
        boolean[] chosen = new boolean[n];
        for (int b = 0; b < n; b++) {
            chosen[b] = b == 0 || b == n - 1;
            probabilities[b] = chosen[b] ? 1 : probability;
        }
        Gaps.fill(page.blocks(), context(page), probabilities, chosen);
        assertThat(marks(chosen)).isEqualTo(kept);
    }

    @Test
    void takesInTheCaptionsOfAGallery() {
        Chosen page = Chosen.of(
                "<p>The band plays below the bridge.</p><h1>New bridge</h1><figure><img src=1.jpg><figcaption>"
                        + "<span>1 / 2</span><p>The band plays on the bridge.</p><span>Photo: Ada Moll</span></figcaption></figure>"
                        + "<p>The band goes home at last.</p>");
        boolean[] chosen = new boolean[page.blocks().size()];
        PageContext context = context(page, "New bridge");
        Gaps.addCaptions(page.page(), page.blocks(), context, chosen);
        assertThat(marks(chosen)).isEqualTo("---x--");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What stands behind the last kept block, its probability, and what is kept then.
                "<p class=end>Nobody minded the rain, least of all the band that played on the pier.</p>   | 0.3  | xxx",
                "<p class=end>Nobody minded the rain, least of all the band that played on the pier.</p>   | 0.1  | xx-",
                "<p class=end>Nobody minded the rain, least of all the band that played on the pier</p>    | 0.3  | xx-",
                "<p class=end>Nobody minded the rain.</p>                                                  | 0.3  | xx-",
                "<div>Nobody minded the rain, least of all the band that played on the pier.</div>         | 0.3  | xx-",
                "<p><a href=/b>Nobody minded the rain, least of all the band that played on the pier.</a></p> | 0.3 | xx-",
            })
    void takesInTheLastParagraph(String last, double probability, String kept) {
        Chosen page = Chosen.of("<div><p>One goes on.</p><p>Two goes on.</p>" + last + "</div>");
        double[] probabilities = {1, 1, probability};
        boolean[] chosen = {true, true, false};
        Gaps.addEnding(page.page(), page.blocks(), context(page), probabilities, chosen);
        assertThat(marks(chosen)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What stands below the headline, above a list of pictures with their texts; and what is kept then.
                "<h2>Eleven cars fit on the new ferry, and one more if it is a small one.</h2><img src=a.jpg>     | 0.2  | xxx",
                "<h2>Eleven cars fit on the new ferry, and one more if it is a small one.</h2><img src=a.jpg>     | 0.05 | -xx",
                "<h2>Eleven cars fit on the new ferry, and one more if it is a small one.</h2>                    | 0.2  | -xx",
                "<h3>Eleven cars fit on the new ferry, and one more if it is a small one.</h3><img src=a.jpg>     | 0.2  | -xx",
                "<h2>Eleven cars fit on the new ferry, and one more</h2><img src=a.jpg>                           | 0.2  | -xx",
            })
    void takesInTheTextsOfPictures(String first, double probability, String kept) {
        Chosen page = Chosen.of("<h1>New ferry</h1><div>" + first + "<p>One goes on.</p>"
                + "<h2>Nobody minded the rain, least of all the band that played on the pier.</h2></div>");
        PageContext context = context(page, "New ferry");
        double[] probabilities = {0, probability, 1, 1};
        boolean[] chosen = {false, false, true, true};
        Gaps.addPictureTexts(page.page(), page.blocks(), context, probabilities, chosen);
        assertThat(marks(chosen)).isEqualTo("-" + kept);
    }

    private static PageContext context(Chosen page, String... titles) {
        return new PageContext(
                page.page(),
                page.blocks(),
                new Clues(List.of(titles), null, null),
                StoryModel.shipped().weights());
    }

    private static String marks(boolean[] chosen) {
        StringBuilder out = new StringBuilder();
        for (boolean is : chosen) {
            out.append(is ? 'x' : '-');
        }
        return out.toString();
    }
}
