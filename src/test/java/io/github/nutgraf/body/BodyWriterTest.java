package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.article.Span;
import io.github.nutgraf.page.Page;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyWriterTest {

    private static final String P = "<p>The mill stood still for a week, and nobody in the valley baked.</p>";

    @Test
    void aNestedListIsOneBlockWithDepths() {
        List<Block> body = Assembled.of(
                P + "<ol><li><p>Flour</p><ul><li>rye</li><li><div>wheat</div></li></ul></li><li>Water</li></ol>" + P);
        assertThat(body).hasSize(3);
        Block.ListBlock list = (Block.ListBlock) body.get(1);
        assertThat(list.ordered()).isTrue();
        assertThat(list.items())
                .extracting(item -> item.depth() + (item.ordered() ? "# " : "- ") + item.text())
                .containsExactly("0# Flour", "1- rye", "1- wheat", "0# Water");
    }

    @Test
    void sectionsMarkedUpAsItemsStaySections() {
        assertThat(Assembled.sketch(Assembled.of("<ol><li><h3>Rye</h3><p>It grows in sand.</p></li>"
                        + "<li><h3>Oats</h3><p>Horses like them.</p></li></ol>" + P)))
                .startsWith("Heading: Rye\nParagraph: It grows in sand.\nHeading: Oats\nParagraph: Horses like them.");
    }

    @Test
    void aStoryInsideAListIsNoList() {
        assertThat(Assembled.sketch(Assembled.of("<ul><li>" + P + "<p>On Monday it turned again.</p></li></ul>")))
                .isEqualTo("Paragraph: The mill stood still for a week, and nobody in the valley baked.\n"
                        + "Paragraph: On Monday it turned again.");
    }

    @Test
    void aPictureInTheLinePartsWordsAndLeavesCommasAlone() {
        assertThat(
                        Assembled.sketch(
                                Assembled.of(
                                        "<p>Som<svg>e sacks</svg>of flour<img src=a>stood in the "
                                                + "<a href=/mill>mill<svg></svg></a>, wet<script>x</script>ter <b>than</b><img src=b><i>hay</i>.</p>")))
                .startsWith("Paragraph: Som of flour stood in the mill, wetter than hay.");
        assertThat(Assembled.sketch(Assembled.of("<p>水車は<svg></svg>一週間<img src=a>止まった。</p>" + P)))
                .startsWith("Paragraph: 水車は一週間止まった。");
    }

    @Test
    void attributionIsToldFromTheWords() {
        for (String quote : List.of(
                "<blockquote><p>Bread is patience.</p><footer>— Ada Moll, miller</footer></blockquote>",
                "<blockquote><p>Bread is patience.</p><p>– Ada Moll, miller</p></blockquote>",
                "<blockquote>Bread is patience.<br>— Ada Moll, miller</blockquote>",
                "<blockquote><p>Bread is patience. <cite>Ada Moll, miller</cite></p></blockquote>",
                "<blockquote><p>Bread is patience. — <cite>Ada Moll, miller</cite></p></blockquote>",
                "<figure><blockquote>Bread is patience.</blockquote><figcaption>Ada Moll, miller</figcaption></figure>",
                "<blockquote><p>Bread is patience.</p><div class=quote__attribution>Ada Moll, miller</div></blockquote>")) {
            assertThat(Assembled.of(P + quote + P).get(1))
                    .as(quote)
                    .isEqualTo(new Block.Quote(
                            List.of(new Block.Paragraph("Bread is patience.", List.of())), "Ada Moll, miller"));
        }
    }

    @Test
    void aPullQuoteIsToldByItsNameOrBecauseTheStorySaysItAgain() {
        for (String quote : List.of(
                "<blockquote class=pull-quote><p>Bread is patience.</p></blockquote>",
                "<aside class=story__pullquote>Bread is patience.</aside>",
                "<figure class=wp-block-pullquote><blockquote><p>Bread is patience.</p></blockquote></figure>")) {
            assertThat(Assembled.of(P + quote + P).get(1))
                    .as(quote)
                    .isEqualTo(new Block.PullQuote("Bread is patience.", null));
        }
        assertThat(Assembled.of("<blockquote>“nobody in the valley baked”</blockquote>" + P)
                        .get(0))
                .isEqualTo(new Block.PullQuote("“nobody in the valley baked”", null));
        assertThat(Assembled.of("<blockquote>“somebody in the valley baked”</blockquote>" + P)
                        .get(0))
                .isInstanceOf(Block.Quote.class);
    }

    @Test
    void aTableOfDataKeepsItsRowsAndHeaderCells() {
        String html = P + "<table><caption>Harvest</caption><thead><tr><td>Crop</td><td>Tons</td></tr></thead>"
                + "<tr><th>Rye</th><td><b>38</b></td></tr><tr><td></td><td></td></tr></table>" + P;
        Block.Table table = (Block.Table) Assembled.of(html).get(1);
        assertThat(table.caption()).isEqualTo("Harvest");
        assertThat(table.text()).isEqualTo("Crop Tons\nRye 38");
        assertThat(table.rows().get(0)).allMatch(Block.Table.Cell::header);
        assertThat(table.rows().get(1)).extracting(Block.Table.Cell::header).containsExactly(true, false);
        assertThat(table.rows().get(1).get(1).spans()).containsExactly(new Span(0, 2, Span.Kind.STRONG, null));
        assertThat(Assembled.of(html, Options.builder().tables(false).build())).hasSize(2);
    }

    @Test
    void aTableThatLaysOutThePageIsNone() {
        assertThat(Assembled.of(
                        "<table><tr><td>" + P + P + "</td></tr><tr><td>" + P + "</td><td>Side</td></tr></table>" + P))
                .hasOnlyElementsOfType(Block.Paragraph.class);
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(Assembled.of(P + "<pre>one\n  two</pre>" + P).get(1))
                .isEqualTo(new Block.Preformatted("one\n  two"));
    }

    @Test
    void noticesAreToldByTheirOpeningWords() {
        for (String[] row : new String[][] {
            {"Correction: The mill is older.", "CORRECTION"},
            {"(Editor’s note: The mill is older.)", "EDITORS_NOTE"},
            {"Anm. d. Red.: Die Mühle ist älter.", "EDITORS_NOTE"},
            {"Mise à jour : le moulin tourne.", "UPDATE"},
            {"更正：磨坊更古老。", "CORRECTION"},
        }) {
            assertThat(Assembled.of(P + "<p><em>" + row[0] + "</em></p>").get(1))
                    .isInstanceOfSatisfying(Block.Notice.class, notice -> {
                        assertThat(notice.text()).isEqualTo(row[0]);
                        assertThat(notice.kind()).hasToString(row[1]);
                    });
        }
        assertThat(Assembled.of(P + "<p>Corrections are rare at the mill.</p>").get(1))
                .isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void inlineCodeIsASpan() {
        assertThat(Assembled.of(P + "<p>Type <code>mill</code> twice.</p>").get(1))
                .isEqualTo(new Block.Paragraph("Type mill twice.", List.of(new Span(5, 9, Span.Kind.CODE, null))));
    }

    @Test
    void aDropCapIsJoinedUnlessItIsAWord() {
        for (String[] row : new String[][] {
            {"<span class=drop>T</span> he mill turns.", "The mill turns."},
            {"<span>T</span>\n<b> he</b> mill turns.", "The mill turns."},
            {"<b>T</b>he mill turns.", "The mill turns."},
            {"<b>A</b> mill turns.", "A mill turns."},
            {"The <b>T</b> stands for turn.", "The T stands for turn."},
        }) {
            assertThat(Assembled.of(P + "<p>" + row[0] + "</p>").get(1).text()).isEqualTo(row[1]);
        }
    }

    @Test
    void aBodyPastTheLimitIsCutWithANote() {
        Page page = Assembled.page(P + P, Options.builder().maxOutputChars(70).build());
        assertThat(Assembled.sketch(Assembled.assembler(page).write()))
                .isEqualTo(
                        "Paragraph: The mill stood still for a week, and nobody in the valley baked.\nParagraph: The mi");
        assertThat(page.notes()).extracting(Note::code).containsExactly(Note.Code.OUTPUT_CUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"città", "Việt Nam ậ", "ガード", "한글", "Ёлка й", "x\u0338 stays"})
    void accentsStandInOneCharacterWithTheirLetterAndSpansInTheirPlaces(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        String together = Normalizer.normalize(word, Normalizer.Form.NFC);
        Block.Paragraph paragraph =
                (Block.Paragraph) Assembled.of("<p>" + apart + " <b>" + apart + "</b> " + apart + "</p>")
                        .get(0);
        assertThat(paragraph.text()).isEqualTo(together + " " + together + " " + together);
        assertThat(paragraph.spans())
                .containsExactly(new Span(together.length() + 1, 2 * together.length() + 1, Span.Kind.STRONG, null));
    }
}
