package io.github.nutgraf.story.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PleasAboveTest {

    private static final String STORY = "<p class=p>Eleven cars fit on the new ferry to the island.</p>"
            + "<p class=p>The first of them drove on at noon, and the last one waited.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Without your support this report could not have been written.              | Eleven The",
                "Hören Sie diesen Text: vorlesen lassen                                       | Eleven The",
                "Ce texte est réservé aux abonnés jusqu'à dimanche.                           | Eleven The",
                "Hazte socio y ayuda a que sigamos contando la isla.                          | Eleven The",
                "Подпишитесь на наш канал, чтобы не пропустить главное.                        | Eleven The",
                "Wesprzyj naszą redakcję, a będziemy pisać dalej.                              | Eleven The",
                "この記事は会員限定です。                                                         | Eleven The",
                "The ship's newest rule was signed on Monday.                                 | The Eleven The",
                "Президент подписал закон о паромах.                                           | Президент Eleven The",
            })
    void whatTheOutletAsksIsNoStory(String line, String left) {
        Chosen page = Chosen.of("<div><h1>New ferry</h1><div class=note><p>" + line + "</p></div><div class=body>"
                + STORY + "</div></div>");
        var context = page.context("New ferry");
        page.selection().drop(context.headline(), "is the headline");
        PleasAbove.drop(page.draft(context, 0.7));
        assertThat(page.left()).isEqualTo(left);
    }

    /** Somebody in the story may be the first to speak, and say the same. */
    @ParameterizedTest
    @CsvSource({"note, I Eleven The", "support-us, Eleven The", "newsletter, Eleven The"})
    void whatTheTreesAreSureOfStays(String name, String left) {
        Chosen page = Chosen.of("<div><h1>New ferry</h1><div class=" + name
                + "><p>I will share this with you: it is fast.</p></div><div class=body>" + STORY + "</div></div>");
        var context = page.context("New ferry");
        page.selection().drop(context.headline(), "is the headline");
        PleasAbove.drop(page.draft(context, 0.95));
        assertThat(page.left()).isEqualTo(left);
    }

    /** Between the paragraphs of the story it is one of them. */
    @ParameterizedTest
    @CsvSource({"Subscribe and pay later is how the ferry sells its tickets."})
    void aParagraphStays(String line) {
        Chosen page = Chosen.of(
                "<div><h1>New ferry</h1><div class=body>" + STORY + "<p class=p>" + line + "</p></div></div>");
        var context = page.context("New ferry");
        page.selection().drop(context.headline(), "is the headline");
        PleasAbove.drop(page.draft(context, 0.9));
        assertThat(page.left()).isEqualTo("Eleven The Subscribe");
    }
}
