package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MachinePartsTest {

    private static final String STORY = "<p>The ferry left the harbour late, as it does on Mondays.</p>";

    /** Long enough to be left out. */
    private static final String CODE = " let harbour = tide > 3 && wind < 7 ? 'open' : \"shut\"; // ".repeat(2);

    private static final String PATH = "<path d=\"" + "M10 10h20v20z".repeat(8) + "\"/>";

    static Stream<Arguments> leftOut() {
        return Stream.of(
                arguments("a script", "<script>" + CODE + "</script>", "<script>*</script>"),
                arguments(
                        "its attributes stay",
                        "<script src='a.js' x=1>" + CODE + "</script>",
                        "<script src='a.js' x=1>*</script>"),
                arguments("an end tag in capitals", "<script>" + CODE + "</SCRIPT >", "<script>*</SCRIPT >"),
                arguments("tags in a script", "<script>a('<p></p>')" + CODE + "</script>", "<script>*</script>"),
                arguments(
                        "a name that only begins so",
                        "<script>'</scripts>'" + CODE + "</script>",
                        "<script>*</script>"),
                arguments("a style sheet", "<style>" + CODE + "</style>", "<style>*</style>"),
                arguments("a drawing", "<svg><g>" + PATH + "</g></svg>", "<svg></svg>"),
                arguments(
                        "a drawing in capitals", "<SVG><clipPath><G>" + PATH + "</G></clipPath></SVG>", "<SVG></SVG>"),
                arguments("a comment in a drawing", "<svg><!-- </svg> -->" + PATH + "</svg>", "<svg></svg>"),
                arguments("two", "<svg>" + PATH + "</svg><style>" + CODE + "</style>", "<svg></svg><style>*</style>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftOut")
    void parserIsNotGiven(String name, String markup, String rest) throws IOException {
        for (Markup html : both(STORY + markup + STORY)) {
            String read = read(MachineParts.of(html)).replaceAll("\uFDD0[0-9]+", "*");
            assertThat(read).as(name).isEqualTo(STORY + rest + STORY);
        }
    }

    static Stream<Arguments> parsedWhole() {
        return Stream.of(
                arguments("short", "<script>a()</script>"),
                arguments("without an end", "<script>" + CODE),
                arguments(
                        "a start tag in a script, as after a comment",
                        "<script><!--<script></script>" + CODE + "</script>"),
                arguments("an attribute with a start tag", "<a title=\"<script>\">b</a><script>" + CODE + "</script>"),
                arguments("an attribute that begins with one", "<a title='<script>'>b</a>" + CODE + "</script>"),
                arguments("a tag's end in its attribute", "<script title=\"a>b\">" + CODE + "</script>"),
                arguments("a tag without an end", "<script " + STORY + CODE + "</script>"),
                arguments("another name", "<scripts>" + CODE + "</scripts>"),
                arguments("HTML in a drawing", "<svg><foreignObject>" + STORY + "</foreignObject>" + PATH + "</svg>"),
                arguments("a drawing that ends too late", "<b><svg>" + PATH + "</b>" + STORY + "</svg>"),
                arguments("a drawing that does not end", "<svg>" + PATH + STORY + "<svg>" + PATH + STORY),
                arguments("a drawing that is over at once", "<svg/>" + STORY + CODE + "</svg>"),
                arguments("in a comment", "<!-- <script> -->" + STORY + CODE + "</script>"),
                arguments("in what is read as one", "<![CDATA[<style>" + STORY + CODE + "</style>"),
                arguments("in a title", "<title>A <style> sheet</title>" + STORY + CODE + "</style>"),
                arguments("in a field", "<textarea>A <style> sheet</textarea>" + STORY + CODE + "</style>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parsedWhole")
    void parserIsGivenAll(String name, String markup) throws IOException {
        for (Markup html : both(STORY + markup + STORY)) {
            assertThat(read(MachineParts.of(html))).as(name).isEqualTo(STORY + markup + STORY);
        }
    }

    /**
     * What lies outside of these parts comes out of the parser as if nothing had been left out. Not in this: a start tag in
     * a tag that does not end, and a drawing that does not.
     */
    @Test
    void nothingElseIsTouched() {
        String[] pieces = {
            "<script>" + CODE,
            "<script>",
            "</script>",
            "<SCRIPT>",
            "</SCRIPT>",
            "<scripts>",
            "<style>" + CODE,
            "</style>",
            "<style media=\"a>b\">",
            "<svg>" + PATH + "</svg>",
            "<svg><g>" + PATH + "<p>",
            "</svg>",
            "<svg/>",
            PATH,
            "<g>",
            "</g>",
            "<!--",
            "-->",
            "--!>",
            "<!",
            "<p>",
            "</p>",
            "ferry ",
            "<div>",
            "</div>",
            "<br>",
            ">",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<xmp>",
            "</xmp>",
            "<iframe>",
            "</iframe>",
            "<noframes>",
            "</noframes>",
            "<noscript>",
            "</noscript>",
            "<table>",
            "<td>",
            "</table>",
            "<head>",
            "<body>",
            "<template>",
            "</template>",
            "<select>",
            "</select>",
            "\uFDD00",
            "é渡"
        };
        Random random = new Random(20_261_126);
        for (int page = 0; page < 20_000; page++) {
            StringBuilder made = new StringBuilder();
            for (int i = 2 + random.nextInt(12); i > 0; i--) {
                made.append(pieces[random.nextInt(pieces.length)]);
            }
            String html = made.toString();
            String expected = outline(Jsoup.parse(html));
            for (Markup markup : both(html)) {
                Document read =
                        Parser.htmlParser().parseInput(MachineParts.of(markup).rest(), "");
                assertThat(outline(read)).as(html).isEqualTo(expected);
            }
        }
    }

    /** Without comments and what the parts hold. */
    private static String outline(Document document) {
        List<Node> comments = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
        document.select("script, style, svg").forEach(Element::empty);
        return document.outerHtml();
    }

    @Test
    void scriptsAreReadFromTheSource() {
        String first = "{\"headline\": \"" + "Fähre ".repeat(30) + "\"}";
        String html = "<style>" + CODE + "</style><script type='application/ld+json'>" + first + "</script>" + STORY
                + "<script>a()</script><script>" + CODE + "</script>";

        for (Page page : List.of(read(html), read(html.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(scripts(page)).containsExactly(first, "a()", CODE);
            assertThat(page.document().text()).isEqualTo(Jsoup.parse(STORY).text());
        }
        assertThat(scripts(new PageReader(Options.DEFAULTS).read(Jsoup.parse(html))))
                .containsExactly(first, "a()", CODE);
    }

    /** Pairs of surrogates and letters of several bytes fall on all ends of the parser's buffers. */
    @Test
    void lettersOfSeveralBytesAreReadWhole() throws IOException {
        String letters = "\uD83D\uDEA2é渡\uD83D\uDEA2a".repeat(3_000);
        for (int shift = 0; shift < 3; shift++) {
            String html = "<p>" + "b".repeat(shift) + letters + "</p><script>" + CODE + "</script>";
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);

            assertThat(read(bytes).document().text()).isEqualTo("b".repeat(shift) + letters);
            assertThat(read(MachineParts.of(new ByteMarkup(bytes)))).startsWith("<p>" + "b".repeat(shift) + letters);
        }
    }

    /** Parsers before jsoup 1.18.2 read ahead, go back and skip what they have used, at times into a pair of surrogates. */
    @Test
    void readerGoesBackToAMark() throws IOException {
        String html = "<p>\uD83D\uDEA2 one</p><script>" + CODE + "</script><p>\uD83D\uDEA2é two</p>";
        for (Markup markup : List.of(new TextMarkup(html), new ByteMarkup(html.getBytes(StandardCharsets.UTF_8)))) {
            String whole = read(MachineParts.of(markup));
            for (int place = 0; place <= whole.length(); place++) {
                Reader reader = MachineParts.of(markup).rest();
                assertThat(reader.markSupported()).isTrue();
                for (int skipped = 0; skipped < place; skipped++) {
                    assertThat(reader.skip(1)).isOne();
                }
                reader.mark(whole.length());
                assertThat(text(reader)).isEqualTo(whole.substring(place));
                reader.reset();
                assertThat(text(reader)).isEqualTo(whole.substring(place));
            }
        }
    }

    @Test
    void whatOnlyLooksLikeAMarkIsItsOwnText() {
        String html =
                "<script>\uFDD01</script><script>\uFDD0x</script><script>\uFDD099999999999</script><script>\uFDD0</script>"
                        + "<style>" + CODE + "</style>";

        assertThat(scripts(read(html))).containsExactly("\uFDD01", "\uFDD0x", "\uFDD099999999999", "\uFDD0");
    }

    /** The rest is ASCII, so nothing but the script tells the charset. */
    @Test
    void scriptsInAnotherCharsetAreReadInTheirs() {
        String script = "{\"author\": \"José Ibáñez, Málaga\", \"headline\": \"" + "La lancha ".repeat(20) + "\"}";
        byte[] html = ("<script>" + script + "</script>" + STORY).getBytes(Charset.forName("windows-1252"));

        assertThat(scripts(read(html))).containsExactly(script);
    }

    @Test
    void workIsLinearInTagsThatDoNotEnd() {
        for (String tag :
                List.of("<script>", "<style>", "<svg>", "<script ", "<svg", "<svg><g>", "<!--", "<title>", "<!")) {
            Counted html = new Counted(new TextMarkup(tag.repeat(100_000 / tag.length())));

            assertThat(MachineParts.of(html).nodes()).as(tag).isPositive();
            assertThat(html.looks).as(tag).isLessThan(20L * html.length());
        }
    }

    /** Counts how often it is looked at. */
    private static final class Counted implements Markup {
        private final Markup html;
        private long looks;

        Counted(Markup html) {
            this.html = html;
        }

        @Override
        public int length() {
            return html.length();
        }

        @Override
        public char at(int place) {
            looks++;
            return html.at(place);
        }

        @Override
        public int nextTag(int from) {
            int next = html.nextTag(from);
            looks += 1 + (next < 0 ? html.length() : next) - from;
            return next;
        }

        @Override
        public String text(int from, int to) {
            looks += to - from;
            return html.text(from, to);
        }

        @Override
        public Reader reader(int from, int to) {
            return html.reader(from, to);
        }
    }

    private static List<Markup> both(String html) {
        return List.of(new TextMarkup(html), new ByteMarkup(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(MachineParts parts) throws IOException {
        try (Reader rest = parts.rest()) {
            return text(rest);
        }
    }

    private static String text(Reader reader) throws IOException {
        StringWriter out = new StringWriter();
        reader.transferTo(out);
        return out.toString();
    }

    private static Page read(String html) {
        return new PageReader(Options.DEFAULTS).read(html, null);
    }

    private static Page read(byte[] html) {
        return new PageReader(Options.DEFAULTS).read(html, null, null);
    }

    private static List<String> scripts(Page page) {
        List<String> out = new ArrayList<>();
        for (int i : page.gathered().scripts().toArray()) {
            out.add(page.script(i));
        }
        return out;
    }
}
