package io.github.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Block.Paragraph ONE = new Block.Paragraph("One.", List.of());
    private static final Block.Paragraph TWO = new Block.Paragraph("Two.", List.of());

    private static Block.Table.Cell cell(String text) {
        return new Block.Table.Cell(text, List.of(), false);
    }

    @Test
    void partsOfATextAreApartByABlankLine() {
        assertThat(new Block.Quote(List.of(ONE, TWO), "A. Berg").text()).isEqualTo("One.\n\nTwo.\n\nA. Berg");
        assertThat(new Block.ListBlock(
                                true,
                                List.of(
                                        new Block.ListBlock.Item(0, true, "a", List.of()),
                                        new Block.ListBlock.Item(1, true, "b", List.of())))
                        .text())
                .isEqualTo("a\n\nb");
        assertThat(new Block.LiveEntry(null, "Now", List.of(), List.of(ONE, TWO)).text())
                .isEqualTo("Now\n\nOne.\n\nTwo.");
    }

    @Test
    void aTableHasARowALine() {
        assertThat(new Block.Table(
                                "Tides",
                                List.of(List.of(cell("a"), cell(""), cell("b")), List.of(cell("")), List.of(cell("c"))))
                        .text())
                .isEqualTo("a b\nc");
    }

    @Test
    void decorationAddsNoText() {
        assertThat(List.<Block>of(
                        new Block.PullQuote("One.", "A. Berg"),
                        new Block.Figure(List.of(), "caption", "credit"),
                        new Block.Embed("x", null, "content")))
                .allMatch(block -> block.text().isEmpty());
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(0, "a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Heading(7, "a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.ListBlock.Item(-1, true, "a", List.of()));
        Block.LiveEntry entry = new Block.LiveEntry(null, null, List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.LiveEntry(null, null, List.of(), List.of(entry)));
    }

    @Test
    void spansHaveALengthAndLinksAnAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 1, Span.Kind.CODE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 1, Span.Kind.CODE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(0, 1, Span.Kind.LINK, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(0, 1, Span.Kind.STRONG, "https://news.example/"));
    }

    @Test
    void listsAreCopied() {
        List<List<Block.Table.Cell>> rows = new ArrayList<>(List.of(new ArrayList<>(List.of(cell("a")))));
        Block.Table table = new Block.Table(null, rows);
        rows.get(0).set(0, cell("b"));
        rows.clear();
        assertThat(table.text()).isEqualTo("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.rows().clear());
    }
}
