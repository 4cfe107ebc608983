package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

    private static String markdown(Block... blocks) {
        return Renderer.markdown().render(Articles.withBody(List.of(blocks)));
    }

    private static Block.ListBlock.Item item(int depth, boolean ordered, String text) {
        return new Block.ListBlock.Item(depth, ordered, text, List.of());
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text, List.of());
    }

    @Test
    void aWholeArticle() {
        assertThat(Renderer.markdown().render(Articles.full())).startsWith("""
                Harbour ferry

                # Harbour ferry

                Harbour ferry

                [Harbour ferry](https://news.example/harbour?a=1&amp;b=2) (Harbour ferry), Harbour ferry · 2024-10-10 17:01 +02:00

                [*Har*b`o`ur ferry](https://news.example/harbour?a=1&amp;b=2)
                """).endsWith("\n");
    }

    @Test
    void anEmptyArticleIsEmpty() {
        assertThat(Renderer.markdown().render(Articles.empty())).isEmpty();
    }

    @Test
    void listsNestAndDoNotRunIntoEachOther() {
        Block list = new Block.ListBlock(
                true,
                List.of(
                        item(0, true, "one"),
                        item(1, false, "inner"),
                        item(3, true, "jump"),
                        item(0, true, "two"),
                        item(0, false, "other")));
        assertThat(markdown(list, list)).isEqualTo("""
                1. one
                   - inner
                     1. jump
                2. two
                - other

                1) one
                   * inner
                     1) jump
                2) two
                * other
                """);
        assertThat(MarkdownOracle.toHtml(markdown(list))).isEqualTo("""
                <ol>
                <li>one
                <ul>
                <li>inner
                <ol>
                <li>jump</li>
                </ol>
                </li>
                </ul>
                </li>
                <li>two</li>
                </ol>
                <ul>
                <li>other</li>
                </ul>
                """);
    }

    @Test
    void deepListsStayLinear() {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        for (int depth = 0; depth < 20_000; depth++) {
            items.add(item(depth, false, "x"));
        }
        assertThat(markdown(new Block.ListBlock(false, items)).length()).isLessThan(20_000 * 40);
    }

    @Test
    void tablesHaveAHeaderAsWideAsTheWidestRow() {
        assertThat(markdown(new Block.Table(
                        "Tides",
                        List.of(
                                List.of(new Block.Table.Cell("Port|Quay", List.of(), true)),
                                List.of(
                                        new Block.Table.Cell("A", List.of(), false),
                                        new Block.Table.Cell("2\nm", List.of(), false))))))
                .isEqualTo("""
                Tides

                | Port\\|Quay |  |
                | --- | --- |
                | A | 2 m |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n```\n<b>", "````\n", "~~~", "", "x\n", "    four"})
    void codeStaysInItsFence(String code) {
        String markdown = markdown(new Block.Preformatted(code), paragraph("after"));
        assertThat(MarkdownOracle.toHtml(markdown)).endsWith("</code></pre>\n<p>after</p>\n");
        assertThat(MarkdownOracle.parse(markdown).text().replaceFirst("\n?after$", ""))
                .isEqualTo(code.replaceFirst("\n$", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1986. A good year",
                "1) first",
                "- dash",
                "+ plus",
                "# hash",
                "> quote",
                "first\n===",
                "first\n---",
                "first\n- dash",
                "first\n\n\nsecond",
                "*stars* and _lines_",
                "[brackets](https://x.example)",
                "a\\b",
                "AT&T &amp; &copy;",
                "<b>bold</b>",
                "``` fence",
                "| a | b |\n|---|---|",
                ":---:",
                "C# and F#",
                "two  spaces  \nend",
                "!",
                "Tab\there",
                "\u201cquotes\u201d \u2014 and \ud83d\ude00",
                "12345678901. long"
            })
    void textComesBackAsItWas(String text) {
        String want = text.replaceAll("\n+", "\n").replace('\t', ' ').replace("  \n", "\n");
        for (Block block : List.of(
                paragraph(text),
                new Block.Quote(List.of(paragraph(text)), null),
                new Block.Notice(Block.Notice.Kind.UPDATE, text, List.of()),
                new Block.ListBlock(false, List.of(item(0, false, text))))) {
            assertThat(MarkdownOracle.parse(markdown(block)).text().replace("  \n", "\n"))
                    .isEqualTo(want);
        }
        String heading = markdown(new Block.Heading(1, text, List.of()));
        assertThat(heading).startsWith("## ");
        assertThat(MarkdownOracle.parse(heading).text().replaceAll(" +", " "))
                .isEqualTo(want.replaceAll("[\n ]+", " "));
    }

    @Test
    void spansBecomeMarks() {
        String text = "See the report, it matters! Read it";
        assertThat(markdown(new Block.Paragraph(
                        text,
                        List.of(
                                new Span(8, 14, Span.Kind.LINK, "https://news.example/a_(b)"),
                                new Span(8, 14, Span.Kind.STRONG, null),
                                new Span(16, 18, Span.Kind.EMPHASIS, null),
                                new Span(19, 26, Span.Kind.CODE, null),
                                new Span(28, 35, Span.Kind.LINK, "javascript:x")))))
                .isEqualTo("See the [**report**](https://news.example/a_%28b%29), *it* `matters`! Read it\n");
    }

    @Test
    void aLinkBehindAnExclamationMarkIsNoPicture() {
        String markdown = markdown(
                new Block.Paragraph("Wow!here", List.of(new Span(4, 8, Span.Kind.LINK, "https://news.example/"))));
        assertThat(MarkdownOracle.toHtml(markdown))
                .isEqualTo("<p>Wow!<a href=\"https://news.example/\">here</a></p>\n");
    }

    /** Random texts of the characters that matter, with random spans: the text is never changed by the marks. */
    @Test
    void marksNeverChangeTheText() {
        long seed = 20241010;
        Random random = new Random(seed);
        List<Span.Kind> kinds = List.of(Span.Kind.values());
        String alphabet = "ab1 *_`[]()!<>&\\#-.|~\u00e9\u2014";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("x");
            int length = 1 + random.nextInt(16);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            text.append('x');
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < 5 && start < text.length(); i++) {
                Span.Kind kind = kinds.get(random.nextInt(kinds.size()));
                int end = start + 1 + random.nextInt(text.length() - start);
                spans.add(new Span(start, end, kind, kind == Span.Kind.LINK ? "https://news.example/" + text : null));
                start += random.nextInt(4);
            }
            String markdown = markdown(new Block.Paragraph(text.toString(), spans));
            MarkdownOracle oracle = MarkdownOracle.parse(markdown);
            assertThat(oracle.text()).as("%s %s %s", seed, spans, markdown).isEqualTo(text.toString());
            assertThat(oracle.html()).isEmpty();
        }
    }
}
