package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherArticlesTest {

    @ParameterizedTest(name = "{0} and {1} words")
    @CsvSource({
        // Of two of like length the first is the story's.
        "150, 200, First firstword",
        // A short one before is a teaser or a head.
        "110, 400, Second secondword",
        // The first is too short to be a story by itself, and the later one too short to be another.
        "50, 120, First firstword Second secondword",
    })
    void dropsWhatStandsInAnotherArticleThanTheStory(int first, int second, String left) {
        // Which one is taken must not hang on the numbers that the nodes happen to have.
        for (int before = 0; before < 40; before++) {
            Chosen chosen = Chosen.of("<b></b>".repeat(before) + article("First", first) + article("Second", second));

            OtherArticles.drop(chosen.draft());

            assertThat(chosen.left()).as("%s nodes before", before).isEqualTo(left);
        }
    }

    private static String article(String name, int words) {
        return "<article><h2>" + name + " ferry</h2><p>" + (name.toLowerCase(Locale.ROOT) + "word ").repeat(words)
                + "</p></article>";
    }
}
