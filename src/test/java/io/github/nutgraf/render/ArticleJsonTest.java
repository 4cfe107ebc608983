package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Block;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    private static final String SMALLEST = "{\"schema\":1,\"kind\":\"OTHER\",\"access\":\"UNKNOWN\"}";

    @Test
    void keysStandInTheOrderOfTheRecordAndAreAlwaysThere() {
        assertThat(ArticleJson.compact(Articles.empty()))
                .isEqualTo("{\"schema\":1,\"url\":null,\"canonicalUrl\":null,\"headline\":null,\"kicker\":null,"
                        + "\"standfirst\":null,\"lead\":null,\"byline\":[],\"dateline\":null,\"published\":null,"
                        + "\"modified\":null,\"body\":[],\"text\":\"\",\"language\":null,\"siteName\":null,"
                        + "\"section\":null,\"tags\":[],\"images\":[],\"videos\":[],\"kind\":\"OTHER\","
                        + "\"access\":\"UNKNOWN\",\"license\":null,\"description\":null,\"provenance\":{},"
                        + "\"notes\":[]}");
    }

    @Test
    void readGivesBackWhatWasWritten() {
        Article article = Articles.full();
        assertThat(ArticleJson.read(ArticleJson.indented(article))).isEqualTo(article);
        assertThat(ArticleJson.read(ArticleJson.compact(article))).isEqualTo(article);
        assertThat(ArticleJson.read(ArticleJson.compact(Articles.empty()))).isEqualTo(Articles.empty());
    }

    static List<Block> blocks() {
        return Articles.blocks("Seven of ten", "https://news.example/");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockComesBackAndHasTypeAndText(Block block) {
        String json = ArticleJson.compact(Articles.withBody(List.of(block)));
        assertThat(json).contains("\"body\":[{\"type\":\"" + BlockType.of(block).key() + "\",\"text\":");
        assertThat(ArticleJson.read(json).body()).containsExactly(block);
    }

    @Test
    void compactIsOneLineAndIndentedHasLineFeedsAlone() {
        assertThat(ArticleJson.compact(Articles.full())).doesNotContain("\n", "\r");
        assertThat(ArticleJson.indented(Articles.full()))
                .startsWith("{\n  \"schema\" : 1,\n")
                .endsWith("}")
                .doesNotContain("\r");
    }

    @Test
    void callersKeysComeFirst() {
        Map<String, String> before = new LinkedHashMap<>();
        before.put("id", "a\"1");
        before.put("file", "x.html");
        String json = ArticleJson.compact(Articles.full(), before);
        assertThat(json).startsWith("{\"id\":\"a\\\"1\",\"file\":\"x.html\",\"schema\":1,");
        assertThat(ArticleJson.read(json)).isEqualTo(Articles.full());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u001b[31m\u007f",
                "\u009b2J \u0085",
                "\u2028\u2029",
                "\ud83d alone",
                "alone \udca9",
                "\udca9\ud83d",
                "\ud83d\udca9 pair",
                "\ufffe\uffff\ufeff",
                "\"quoted\\\" \t\r\n \\u0041",
                "\u202eright to left",
                "</script><!--"
            })
    void everyUtf16StringComesBack(String text) {
        Article article = Articles.everywhere(text, text);
        String json = ArticleJson.compact(article);
        assertThat(json).doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]");
        // Through the bytes, where an unpaired surrogate would be lost.
        String read = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(ArticleJson.read(read)).isEqualTo(article);
    }

    @Test
    void longTextsComeBack() {
        Article article = Articles.withBody(List.of(new Block.Preformatted("x".repeat(25_000_000))));
        assertThat(ArticleJson.read(ArticleJson.compact(article))).isEqualTo(article);
    }

    @Test
    void absentKeysAreNullOrEmptyAndUnknownOnesSkipped() {
        assertThat(ArticleJson.read(SMALLEST)).isEqualTo(Articles.empty());
        assertThat(ArticleJson.read("{\"new\":{\"a\":[1,{}]},\"provenance\":{\"mood\":3}," + SMALLEST.substring(1)))
                .isEqualTo(Articles.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                             | empty
            {                                              | no JSON
            nil                                            | no JSON
            []                                             | $: not an object
            {}                                             | $.schema: not a number
            {"schema":2}                                   | $.schema: another schema than 1: 2
            {"schema":1.5}                                 | $.schema: not a whole number
            {"schema":1e99}                                | $.schema: not a whole number
            {"schema":1,"url":3}                           | $.url: not a string
            {"schema":1,"byline":[{}]}                     | $.byline[0].name: not a string
            {"schema":1,"byline":{}}                       | $.byline: not an array
            {"schema":1,"published":"last week"}           | $.published: not a date
            {"schema":1,"published":"2024-02-30"}          | $.published: not a date
            {"schema":1,"body":[{"type":"poem"}]}          | $.body[0].type: no type of block: poem
            {"schema":1,"body":[{"type":"heading","level":7}]} | $.body[0].level: not from 1 to 6
            {"schema":1,"body":[{"type":"list","ordered":1}]}  | $.body[0].ordered: neither true nor false
            {"schema":1,"body":[{"type":"paragraph","text":"a","spans":[{"start":1,"end":1,"kind":"CODE"}]}]} | $.body[0].spans[0]: span 1..1
            {"schema":1,"body":[{"type":"paragraph","text":"a","spans":[{"start":0,"end":1,"kind":"LINK"}]}]} | $.body[0].spans[0]: a link
            {"schema":1,"body":[{"type":"liveEntry","body":[{"type":"liveEntry"}]}]} | $.body[0].body[0]: a live entry inside
            {"schema":1,"kind":"ESSAY"}                    | $.kind: no kind: ESSAY
            {"schema":1,"kind":"OTHER"}                    | $.access: not a string
            {"schema":1,"kind":"OTHER","access":"FREE","provenance":{"body":{"confidence":2}}} | $.provenance.body.confidence: not from 0 to 1
            {"schema":1,"kind":"OTHER","access":"FREE"} {} | more than one
            """)
    void whatIsNoArticleIsRefusedWithItsPlace(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read(json))
                .withMessageContaining(message);
    }

    @Test
    void depthIsLimited() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.read("[".repeat(1_000_000)))
                .withMessageContaining("no JSON");
    }

    @Test
    void aReaderIsReadAndNotClosed() throws IOException {
        boolean[] closed = {false};
        Reader reader = new StringReader(SMALLEST) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(ArticleJson.read(reader)).isEqualTo(Articles.empty());
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aReadersFailureIsAnIoException() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ArticleJson.read(broken))
                .withMessageContaining("unplugged");
    }

    @Test
    @SuppressWarnings("NullAway") // what null does is what is tested
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> ArticleJson.compact(null));
        assertThatNullPointerException().isThrownBy(() -> ArticleJson.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> ArticleJson.read((Reader) null));
    }
}
