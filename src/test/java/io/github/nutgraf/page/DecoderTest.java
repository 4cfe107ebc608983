package io.github.nutgraf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    private static final String STORY = "<p>Быстрый паром ушёл из гавани утром, café и 渡船 остались на берегу.</p>";

    static Stream<Arguments> pages() {
        String utf8 = "<meta charset=utf-8>";
        String cyrillic = "<meta charset=\"windows-1251\"><p>Паром ушёл утром из гавани.</p>";
        return Stream.of(
                arguments("UTF-8, nothing said", STORY, "UTF-8", null, List.of()),
                arguments("UTF-8, said by the page", utf8 + STORY, "UTF-8", null, List.of()),
                arguments("a letter U+FFFD of the page's own", utf8 + "<p>caf\uFFFD</p>", "UTF-8", null, List.of()),
                arguments("windows-1251, said by the page", cyrillic, "windows-1251", null, List.of()),
                arguments("windows-1251, said by the server", cyrillic, "windows-1251", "cp1251", List.of()),
                arguments(
                        "windows-1251, said by an XML declaration",
                        "<?xml version='1.0' encoding='windows-1251'?><p>Паром ушёл.</p>",
                        "windows-1251",
                        null,
                        List.of()),
                arguments("UTF-16LE without a mark", STORY, "UTF-16LE", null, List.of()),
                arguments("UTF-16BE without a mark", STORY, "UTF-16BE", null, List.of()),
                arguments("UTF-16, told wrongly", STORY, "UTF-16LE", "utf-8", List.of()),
                arguments("UTF-8 that says UTF-16", "<meta charset=utf-16>" + STORY, "UTF-8", null, List.of()),
                arguments(
                        "UTF-8 that says windows-1251",
                        "<meta charset=windows-1251>" + STORY,
                        "UTF-8",
                        null,
                        List.of(Note.Code.CHARSET_GUESSED)),
                arguments("an unknown charset", STORY, "UTF-8", "none-such", List.of(Note.Code.CHARSET_GUESSED)));
    }

    /** UTF-8 is parsed without a text of the whole between: what comes out has to be the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageOfBytesIsThePageOfTheirText(
            String name, String page, String charset, @Nullable String hint, List<Note.Code> notes) {
        byte[] bytes = page.getBytes(Charset.forName(charset));

        Page read = new PageReader(Options.DEFAULTS).read(bytes, hint, "https://a.example.org/b");

        Page expected = new PageReader(Options.DEFAULTS).read(page, "https://a.example.org/b");
        assertThat(read.document().outerHtml())
                .as(name)
                .isEqualTo(expected.document().outerHtml());
        assertThat(read.url()).isEqualTo(expected.url());
        assertThat(read.notes()).extracting(Note::code).isEqualTo(notes);
    }

    /** The parser has seen all but the last letter when it turns out. */
    @Test
    void bytesThatAreNoUtf8InTheEndAreReadAgain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(STORY.repeat(500).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);

        Page read = new PageReader(Options.DEFAULTS).read(bytes.toByteArray(), null, "no address");

        assertThat(read.document().text()).contains("Быстрый паром").endsWith("\uFFFD");
        assertThat(read.notes())
                .extracting(Note::code)
                .containsExactlyInAnyOrder(Note.Code.CHARSET_MALFORMED, Note.Code.BAD_URL);
    }

    @Test
    void limitsHoldForBytesToo() {
        byte[] bytes = "<p>a</p>".repeat(100).getBytes(StandardCharsets.UTF_8);

        Page read = new PageReader(Options.builder().maxElements(20).build()).read(bytes, "utf-8", null);

        assertThat(read.document().select("p")).hasSizeLessThanOrEqualTo(20);
        assertThat(read.notes()).extracting(Note::code).containsExactly(Note.Code.ELEMENTS_CUT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void textComesBack(String name, String page, String charset, @Nullable String hint, List<Note.Code> notes) {
        List<Note> said = new ArrayList<>();

        String text = Decoder.decode(page.getBytes(Charset.forName(charset)), hint, 1_000_000, said);

        assertThat(text).as(name).isEqualTo(page);
        assertThat(said).extracting(Note::code).isEqualTo(notes);
    }

    @Test
    void aForeignByteDoesNotSpoilAPageInUtf8() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(STORY.getBytes(StandardCharsets.UTF_8));
        page.write(0xE9);
        page.writeBytes("</p>".getBytes(StandardCharsets.UTF_8));

        for (String hint : new String[] {"utf-8", null}) {
            List<Note> said = new ArrayList<>();
            assertThat(Decoder.decode(page.toByteArray(), hint, 1_000_000, said))
                    .isEqualTo(STORY + "\uFFFD</p>");
            assertThat(said).extracting(Note::code).containsExactly(Note.Code.CHARSET_MALFORMED);
        }
    }

    @Test
    void aLetterCutInTwoIsNoOtherCharset() {
        byte[] page = STORY.getBytes(StandardCharsets.UTF_8);
        int inLetter = STORY.substring(0, STORY.indexOf('渡')).getBytes(StandardCharsets.UTF_8).length + 1;
        List<Note> said = new ArrayList<>();

        String text = Decoder.decode(page, null, inLetter, said);

        assertThat(text).isEqualTo(STORY.substring(0, STORY.indexOf('渡')) + "\uFFFD");
        assertThat(said).extracting(Note::code).containsExactly(Note.Code.INPUT_CUT, Note.Code.CHARSET_MALFORMED);
    }

    @Test
    void utf8IsCountedAsTheStandardHasIt() {
        assertThat(count(0x41, 0xC3, 0xA9, 0xE6, 0xB8, 0xA1)).isEqualTo(new Utf8(2, 0, false));
        assertThat(count(0xF0, 0x9F, 0x98, 0x80)).isEqualTo(new Utf8(1, 0, false));
        assertThat(count(0xC0, 0xAF)).isEqualTo(new Utf8(0, 2, false));
        assertThat(count(0xED, 0xA0, 0x80)).isEqualTo(new Utf8(0, 3, false));
        assertThat(count(0xF4, 0x90, 0x80, 0x80)).isEqualTo(new Utf8(0, 4, false));
        assertThat(count(0xC3, 0x41)).isEqualTo(new Utf8(0, 1, false));
        assertThat(count(0x41, 0xE6, 0xB8)).isEqualTo(new Utf8(0, 0, true));
    }

    private static Utf8 count(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return Utf8.count(all, all.length);
    }
}
