package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.evidence.Claim;
import io.github.nutgraf.evidence.Evidence;
import io.github.nutgraf.evidence.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterNotesTest {

    private static final String STORY = "<p>One goes on for a while and then for another while.</p>".repeat(6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Ada Moll covers harbours for the Gazette.</p>             | dropped",
                "<p>Our correspondent Ada Moll covers harbours.</p>           | dropped",
                "<p>Contact the reporter Ada Moll at ada@gazette.example.</p> | dropped",
                "<p>The ferry was named by Ada Moll.</p>                      | kept",
                "<p>Ada Moll</p>                                              | kept",
                "<p>Bo Lind covers harbours for the Gazette.</p>              | kept",
                "<p>The Gazette is printed in the harbour.</p>                | kept",
            })
    void dropsWhatIsSaidOfTheWriter(String last, String fate) {
        assertThat(left(STORY + last, 0.8)).hasSize(fate.equals("kept") ? 7 : 6);
    }

    /** A guide may end with who wrote it; an address is none of its words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Ada Moll covers harbours for the Gazette.</p>             | kept",
                "<p>Contact the reporter Ada Moll at ada@gazette.example.</p> | dropped",
            })
    void whatTheTreesAreSureOfNeedsAnAddress(String last, String fate) {
        assertThat(left(STORY + last, 0.95)).hasSize(fate.equals("kept") ? 7 : 6);
    }

    @Test
    void theStoryMayBeginWithItsWriter() {
        assertThat(left("<p>Ada Moll covers harbours for the Gazette.</p>" + STORY, 0.8))
                .hasSize(7);
    }

    private static String[] left(String html, double chance) {
        Chosen page = Chosen.of("<div>" + html + "</div>");
        Evidence evidence = Evidence.of(page.page())
                .with(List.of(
                        new Claim(Topic.AUTHOR, "Ada Moll", "json-ld:author", -1),
                        new Claim(
                                Topic.AUTHOR,
                                "The Gazette",
                                "json-ld:author",
                                -1,
                                Map.of("type", "NewsMediaOrganization"))));
        double[] chances = new double[page.blocks().size()];
        Arrays.fill(chances, chance);
        WriterNotes.drop(new Draft(page.page(), evidence, page.blocks(), page.context(""), page.selection(), chances));
        return page.left().split(" ");
    }
}
