package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.PageContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryBoxTest {

    private static final String STORY = "<div><p>Sure of a harbour at dawn" + " and more".repeat(20)
            + "</p><p>Sure of a ferry that waits</p></div>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // What is in doubt goes where it stands outside the box, and stays in it.
                "<p>Doubt above</p><h1>Ferry sails</h1>STORY                       | Sure Sure",
                "<h1>Ferry sails</h1>STORY<div><p>Doubt below</p></div>            | Sure Sure",
                "<h1>Ferry sails</h1><div>STORY<p>Doubt below</p></div>            | Sure Sure",
                "<h1>Ferry sails</h1><p>Doubt between</p>STORY                     | Doubt Sure Sure",
                "<h1>Ferry sails</h1><div><p>Doubt in it</p><p>Sure as a ferry is</p></div> | Doubt Sure",
                // What is likely stays everywhere; a box above the headline is another story's.
                "<h1>Ferry sails</h1>STORY<div><p>Likely below</p></div>           | Sure Sure Likely",
                "STORY<h1>Ferry sails</h1><div><p>Doubt one</p><p>Sure two</p></div> | Sure Sure Doubt Sure",
                // A cell of links beside the headline's, and a feed among them.
                "<div><p>Menu of ferries and mills</p><p>Likely a feed</p></div><div><h1>Ferry sails</h1>STORY</div> | Sure Sure",
                "<div><p>Menu</p><p>Likely a feed</p></div><div><h1>Ferry sails</h1>STORY</div> | Likely Sure Sure",
                // A story in pieces is held by what holds them all.
                "<h1>Ferry sails</h1><main>STORY STORY<p>Doubt in it</p></main>     | Sure Sure Sure Sure Doubt",
                // Nothing sure, nothing told.
                "<h1>Ferry sails</h1><p>Doubt here</p><div><p>Doubt there</p></div> | Doubt Doubt",
            })
    void holdsTheStory(String body, String left) {
        Chosen page = Chosen.of(body.replace("STORY", STORY).replace("<p>Doubt", "<p class=other>Doubt"));
        PageContext context = page.context("Ferry sails");
        page.selection().drop(context.headline(), "is the headline");
        Draft draft = page.draft(context, 0);
        for (int b = 0; b < draft.probability.length; b++) {
            String text = page.blocks().text(b);
            if (text.startsWith("Menu")) {
                page.selection().drop(b, "is a menu");
            }
            draft.probability[b] = text.startsWith("Sure") ? 0.95 : text.startsWith("Likely") ? 0.5 : 0.3;
        }
        StoryBox.drop(draft);
        assertThat(page.left()).isEqualTo(left);
    }
}
