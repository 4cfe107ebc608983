package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a stranger can do with the library, who sees its exported packages alone. */
class PublicApiTest {

    private static final String URL = "https://www.example.org/2024/10/harbor";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Harbor café reopens after the flood</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <article><h1>Harbor café reopens after the flood</h1>
            <p>The café beside the old harbor opened its doors again on Monday, eleven weeks after the flood, and the \
            first guests stood in line before seven in the morning.</p>
            <p>Its owner had dried the walls with borrowed fans, she said, and the carpenter <a href="/people/lind">down \
            the street</a> built a new counter from the planks of a boat that the water had broken.</p>
            <p>The town paid a third of the repairs. The rest came from neighbors, who bought vouchers for breakfasts \
            that nobody could cook at the time.</p></article>
            <footer><p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></footer></body></html>
            """;

    private final Article expected = Extractor.parse(PAGE, URL);

    @Test
    void textGivesTheStory() {
        assertThat(expected.text())
                .startsWith("The café beside the old harbor")
                .endsWith("could cook at the time.")
                .doesNotContain("Sport", "Imprint");
        assertThat(expected.body()).hasSize(3).allMatch(Block.Paragraph.class::isInstance);
        assertThat(expected.url()).isEqualTo(URL);
        assertThat(expected.notes()).isEmpty();
    }

    @Test
    void textWithoutAnAddressGivesTheSameStory() {
        Article article = Extractor.parse(PAGE);

        assertThat(article.text()).isEqualTo(expected.text());
        assertThat(article.url()).isNull();
    }

    @Test
    void bytesGiveTheSameArticle() {
        byte[] latin = PAGE.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Extractor.parse(PAGE.getBytes(StandardCharsets.UTF_8), null, URL))
                .isEqualTo(expected);
        assertThat(Extractor.parse(latin, "ISO-8859-1", URL)).isEqualTo(expected);
    }

    @Test
    void aStreamIsReadAndLeftOpen() throws IOException {
        Watched in = new Watched(PAGE.getBytes(StandardCharsets.UTF_8));

        assertThat(Extractor.parse(in, null, URL)).isEqualTo(expected);
        assertThat(in.closed).isFalse();
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        Endless in = new Endless();
        Options options = Options.builder().maxInputBytes(10_000).build();

        Article article = Extractor.with(options).extract(in, null, null);

        assertThat(article.notes()).extracting(Note::code).contains(Note.Code.INPUT_CUT);
        assertThat(in.given).isLessThanOrEqualTo(10_001);
    }

    @Test
    void aFileGivesTheSameStory(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("harbor.html"), PAGE);

        assertThat(Extractor.parse(file)).isEqualTo(Extractor.parse(PAGE));
    }

    @Test
    void aDocumentIsReadAndNotChanged() {
        Document document = Jsoup.parse(PAGE, URL);
        String before = document.outerHtml();

        assertThat(Extractor.parse(document)).isEqualTo(expected);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void optionsAreKept() {
        Extractor withoutLinks = Extractor.with(Options.builder().links(false).build());

        Article article = withoutLinks.extract(PAGE, URL);

        assertThat(spans(expected)).isPositive();
        assertThat(spans(article)).isZero();
        assertThat(article.text()).isEqualTo(expected.text());
    }

    @Test
    void explainSaysWhyALineWasDropped() {
        Explanation explanation = Extractor.with(Options.DEFAULTS).explain(PAGE, URL);

        assertThat(explanation.article()).isEqualTo(expected);
        assertThat(explanation.decisions())
                .filteredOn(decision -> decision.text().contains("Sport"))
                .isNotEmpty()
                .allMatch(decision -> !decision.kept() && !decision.reason().isBlank());
        assertThat(explanation.decisions()).filteredOn(Decision::kept).hasSize(3);
    }

    @Test
    void nullArgumentsAreNamed() {
        Extractor extractor = Extractor.with(Options.DEFAULTS);

        assertThatNullPointerException().isThrownBy(() -> Extractor.with(null)).withMessage("options");
        List<ThrowingCallable> calls = List.of(
                () -> Extractor.parse((String) null),
                () -> Extractor.parse((String) null, URL),
                () -> Extractor.parse((byte[]) null, null, null),
                () -> Extractor.parse((InputStream) null, null, null),
                () -> Extractor.parse((Path) null),
                () -> Extractor.parse((Document) null),
                () -> extractor.extract((String) null),
                () -> extractor.extract((String) null, URL),
                () -> extractor.extract((byte[]) null, null, null),
                () -> extractor.extract((InputStream) null, null, null),
                () -> extractor.extract((Path) null),
                () -> extractor.extract((Document) null),
                () -> extractor.explain((String) null, null),
                () -> extractor.explain((byte[]) null, null, null));
        for (var call : calls) {
            assertThatNullPointerException().isThrownBy(call).withMessage("html");
        }
    }

    static Stream<Arguments> badInputs() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1};
        byte[] utf8 = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] latin = PAGE.getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                arguments("empty", new byte[0], null, Note.Code.EMPTY_INPUT),
                arguments("blank", " \r\n\t ".getBytes(StandardCharsets.UTF_8), null, Note.Code.EMPTY_INPUT),
                arguments("picture", png, null, Note.Code.NOT_HTML),
                arguments("picture called UTF-8", png, "utf-8", Note.Code.NOT_HTML),
                arguments("PDF", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8), null, Note.Code.NOT_HTML),
                arguments("UTF-8 called Latin-1", utf8, "iso-8859-1", Note.Code.CHARSET_GUESSED),
                arguments("Latin-1 called UTF-8", latin, "utf-8", Note.Code.CHARSET_GUESSED),
                arguments("unknown charset", utf8, "x-no-such", Note.Code.CHARSET_GUESSED),
                arguments("illegal charset", utf8, "?!", Note.Code.CHARSET_GUESSED),
                arguments("cut in a letter", cutInLetter(utf8), "utf-8", Note.Code.CHARSET_MALFORMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void badBytesGiveAnArticleWithNotes(String name, byte[] bytes, @Nullable String charset, Note.Code note) {
        Article article = Extractor.parse(bytes, charset, null);

        assertThat(article.notes()).extracting(Note::code).as(name).contains(note);
        if (note == Note.Code.NOT_HTML || note == Note.Code.EMPTY_INPUT) {
            assertThat(article.body()).isEmpty();
            assertThat(article.headline()).isNull();
        }
        if (note == Note.Code.CHARSET_GUESSED) {
            assertThat(article.text()).isEqualTo(expected.text());
        }
    }

    @Test
    void aPictureReadAsTextIsNoPage() {
        String text = new String(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, Charset.forName("windows-1252"));

        assertThat(Extractor.parse(text).notes()).extracting(Note::code).contains(Note.Code.NOT_HTML);
    }

    @Test
    void everyBeginningOfAPageIsAPage() {
        for (int length = 0; length < PAGE.length(); length += 7) {
            assertThat(Extractor.parse(PAGE.substring(0, length), URL)).isNotNull();
        }
    }

    @Test
    void aBadAddressIsNotedAndThePageRead() {
        Article article = Extractor.parse(PAGE, "not an address");

        assertThat(article.notes()).extracting(Note::code).containsExactly(Note.Code.BAD_URL);
        assertThat(article.text()).isEqualTo(expected.text());
    }

    private static byte[] cutInLetter(byte[] utf8) {
        for (int i = utf8.length - 1; ; i--) {
            if (utf8[i] < 0) {
                return Arrays.copyOf(utf8, i);
            }
        }
    }

    private static int spans(Article article) {
        int spans = 0;
        for (Block block : article.body()) {
            spans += block instanceof Block.Paragraph paragraph
                    ? paragraph.spans().size()
                    : 0;
        }
        return spans;
    }

    private static final class Watched extends ByteArrayInputStream {
        private boolean closed;

        Watched(byte[] bytes) {
            super(bytes);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
