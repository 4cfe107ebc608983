package io.github.nutgraf.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Boilerplate;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Options;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line around a story is, by the box it stands in, by its words and by its shape. */
class BoilerplateKindsTest {

    private static final String STORY = """
            <p>The ferry across the sound sails again, its captain said on Monday, after it had been in the yard since
            the storms of last winter tore two plates from its bow.</p>
            <p>Eleven cars and some sixty people came over with the first boat. Most of them had waited for an hour on
            the pier, where the baker had put up a table with hot buns.</p>
            <p>The council paid for the repair with money that had been put aside for a new lift. The lift, the mayor
            said, would have to wait until the spring.</p>
            """;

    /** LINE is what is asked for; it stands behind the story, or before the headline where the box is said to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MENU          | <nav><a href="/s">LINE</a> <a href="/n">News</a></nav>
            MENU          | <div class="share-bar"><button>LINE</button><span>214</span></div>
            MENU          | <div class="site-menu"><form><input><label>LINE</label></form></div>
            OTHER_STORIES | <div class="related-posts"><figure><figcaption>LINE</figcaption></figure></div>
            OTHER_STORIES | <div><h3>Most popular</h3><ul><li><a href="/a">LINE</a></li></ul></div>
            OTHER_STORIES | <ul><li><a href="/a">LINE of the harbour and its long way back</a></li></ul>
            ADVERTISEMENT | <div class="ad-slot-3"><p>LINE</p></div>
            FORM          | <div class="newsletter"><p>LINE</p><input type="email"></div>
            FORM          | <dialog open><p>LINE</p></dialog>
            COMMENTS      | <section id="comments"><p>LINE</p><form><label>Your name</label></form></section>
            FOOTER        | <footer><nav><a href="/i">LINE</a></nav></footer>
            FOOTER        | <div class="legal">LINE</div>
            CAPTION       | <figure><img src="a.jpg"><figcaption>LINE</figcaption></figure>
            """)
    void tellsWhatALineIs(Boilerplate kind, String markup) {
        List<Decision> decisions = Extractor.with(Options.DEFAULTS)
                .explain(
                        "<html lang=en><title>Ferry sails again</title><body><article><h1>Ferry sails again</h1>"
                                + STORY + "</article><div>" + markup.replace("LINE", "Old ropes")
                                + "</div></body></html>",
                        null)
                .decisions();
        assertThat(decisions)
                .filteredOn(decision -> decision.text().startsWith("Old ropes"))
                .extracting(Decision::kept, Decision::boilerplate)
                .containsExactly(tuple(false, kind));
        assertThat(decisions)
                .filteredOn(decision -> decision.kept() || !decision.kind().equals("boilerplate"))
                .hasSizeGreaterThan(3)
                .extracting(Decision::boilerplate)
                .containsOnlyNulls();
    }
}
