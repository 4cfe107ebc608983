package io.github.nutgraf.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Options;
import io.github.nutgraf.page.PageReader;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {

    private static final String SENTENCE = "The ferry sails again after five weeks.";

    /** Where blocks end is a bar, a line break that stays one a slash; the sentence is S. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>S<br>S</p>                                             ; S | S",
                "<p>S<br><br>S</p>                                         ; S | S",
                "<div>S<br>Photo: Ada Moll</div>                           ; S | Photo: Ada Moll",
                "<table><tr><td>S<br>S</td></tr></table>                   ; S | S",
                "<p>“S”<br>S</p>                                           ; “S” | S",
                // Verses, items and addresses are lines of one block, and so is all in captions, headings and items.
                "<p>Roses are red,<br>violets are blue.<br>And on it goes.</p> ; Roses are red, / violets are blue. / And on it goes.",
                "<p>Harbour Road 3.<br>Open daily.</p>                     ; Harbour Road 3. / Open daily.",
                "<ul><li>S<br>S</li></ul>                                  ; S / S",
                "<figure><figcaption>S<br>Ada Moll</figcaption></figure>   ; S / Ada Moll",
                "<h2>S<br>S</h2>                                           ; S / S",
                // Old pages part headline and byline by one.
                "<td><b>Mill burnt down on Friday</b><br><i>by Ada Moll</i></td> ; Mill burnt down on Friday | by Ada Moll",
                "<td><b>Mill burnt</b><br><i>by Ada Moll</i></td>            ; Mill burnt / by Ada Moll",
                "<h2>Mill burnt down on Friday<br>and again on Sunday</h2>   ; Mill burnt down on Friday / and again on Sunday",
                // The card of another story is one.
                "<td><a href=/b>Bridge closes</a><br>S<br>Ada Moll</td>      ; Bridge closes / S / Ada Moll",
                // A break in the dress of an empty element.
                "<div>How they voted<span class=\"br\"></span>Nine were for it</div>                  ; How they voted / Nine were for it",
                "<div>S<span class=\"br\"></span>S</div>                                              ; S | S",
                "<div>Nine for it<span class=\"br\"></span><span class=\"br\"></span>Two against</div> ; Nine for it | Two against",
                "<div>One <span class=\"b\"></span>word</div>                                         ; One word",
                "<div>S<i class=\"br\"></i>S</div>                                                    ; S | S",
                "<div>S<span style=\"display: block\"></span>S</div>                                  ; S | S",
                // A seam without a space is one, whatever the element is called.
                "<div>S<span class=\"x1\"></span><span class=\"x1\"></span>S</div>                   ; S | S",
                "<div>Mill Rd<span class=\"x1\"></span>burnt</div>                                   ; Mill Rdburnt",
                "<div>S <i class=\"icon\"></i>S</div>                                                ; S S",
            })
    void cutsWhereAReaderSeesParagraphs(String body, String blocks) {
        TextBlocks cut = TextBlocks.of(new PageReader(Options.DEFAULTS)
                .read(
                        "<html><title>Mill burnt down on Friday - The Quay</title><body>" + body.replace("S", SENTENCE)
                                + "</body></html>",
                        null));
        StringJoiner out = new StringJoiner(" | ");
        for (int b = 0; b < cut.size(); b++) {
            out.add(cut.text(b).replace("\n", " / ").replace(SENTENCE, "S"));
        }
        assertThat(out).hasToString(blocks);
    }
}
