package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.block.PageContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStoryTest {

    private static final String TEXT = "<p>It goes on at some length</p>".repeat(12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Head of the first and of the second story, and what follows the first's paragraphs then.
                "<div class=s><h1 class=h>Ferry sails</h1><time>1 May</time>    | <div class=s><h1 class=h>Bridge opens</h1><time>2 May</time> | ended",
                "<div class=s><h1 class=h>Ferry sails</h1><p class=byline>By Ada Moll</p> | <div class=s><h1 class=h>Bridge opens</h1><p class=byline>By Bo Lind</p> | ended",
                // Chapters of one story, signed once or never.
                "<div class=s><h1 class=h>Ferry sails</h1><time>1 May</time>    | <div class=s><h1 class=h>What it costs</h1>   | goes on",
                "<div class=s><h1 class=h>Ferry sails</h1>                      | <div class=s><h1 class=h>What it costs</h1>   | goes on",
                // In another dress, or the same title.
                "<div class=s><h1 class=h>Ferry sails</h1><time>1 May</time>    | <div class=t><h2 class=h>Bridge opens</h2><time>2 May</time> | goes on",
                "<div class=s><h1 class=h>Ferry sails</h1><time>1 May</time>    | <div class=s><h1 class=h>Ferry sails</h1><time>2 May</time> | goes on",
            })
    void endsWhereTheNextOneBegins(String first, String second, String fate) {
        Chosen page = Chosen.of("<main>" + first + TEXT + "</div>" + second + "<p>Last of all</p></div></main>");
        PageContext context = page.context("Ferry sails");
        page.selection().drop(context.headline(), "is the headline");
        NextStory.drop(page.draft(context, 0));
        assertThat(page.left().endsWith("Last")).isEqualTo(fate.equals("goes on"));
        assertThat(page.left()).contains("It It It");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=next><h1>Bridge opens</h1><p>By Lio Brandt</p>   | ends",
                "<div class=next><h1>Bridge opens</h1><p>It is wide.</p>     | goes on",
                "<div class=next><h1>Ferry sails on</h1><p>By Lio Brandt</p> | goes on",
                // A lesser heading in a box of the same name.
                "<div class=s><h2>Bridge opens</h2><p>By Lio Brandt</p>      | ends",
                "<div class=t><h2>Bridge opens</h2><p>By Lio Brandt</p>      | goes on",
                "<div class=s><h2>Bridge opens</h2><p>It is wide.</p>        | goes on",
            })
    void endsAtASignedHeadlineInAnotherDress(String second, String fate) {
        Chosen page = Chosen.of("<main><div class=s><h1 class=h>Ferry sails</h1>" + TEXT + "</div>" + second
                + "<p>Last of all</p></div></main>");
        PageContext context = page.context("Ferry sails");
        page.selection().drop(context.headline(), "is the headline");
        NextStory.drop(page.draft(context, 0));
        assertThat(page.left().endsWith("Last")).isEqualTo(fate.equals("goes on"));
    }
}
