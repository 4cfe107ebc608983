package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Access;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleField;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Block;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds {@code docs/article.schema.json} against what is written, in both directions. */
class ArticleSchemaTest {

    private static JsonNode schema() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("docs", "article.schema.json"))) {
            return JsonNode.read(reader);
        }
    }

    private static JsonNode json(Article article) throws IOException {
        return JsonNode.read(new StringReader(ArticleJson.compact(article)));
    }

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws IOException {
        SchemaValidator validator = new SchemaValidator(schema());
        assertThat(validator.check(json(Articles.empty()))).isNull();
        assertThat(validator.check(json(Articles.full()))).isNull();
        assertThat(validator.used())
                .containsExactlyInAnyOrderElementsOf(schema().get("$defs").keys());
    }

    @Test
    void theSchemaNamesTheKeysInTheOrderWritten() throws IOException {
        List<String> written = json(Articles.full()).keys();
        assertThat(schema().get("properties").keys()).isEqualTo(written);
        assertThat(schema().get("required").list(JsonNode::text)).isEqualTo(written);
    }

    @Test
    void everyKeyOfADefinitionIsRequired() throws IOException {
        JsonNode definitions = schema().get("$defs");
        for (String name : definitions.keys()) {
            JsonNode definition = definitions.get(name);
            if (definition.keys().contains("properties")) {
                assertThat(definition.get("required").list(JsonNode::text))
                        .as(name)
                        .isEqualTo(definition.get("properties").keys());
            }
        }
    }

    @Test
    void theSchemaNamesEveryConstant() throws IOException {
        JsonNode definitions = schema().get("$defs");
        constants(schema(), "kind", Kind.class);
        constants(schema(), "access", Access.class);
        constants(definitions.get("author"), "kind", Author.Kind.class);
        constants(definitions.get("note"), "code", Note.Code.class);
        constants(definitions.get("span"), "kind", Span.Kind.class);
        constants(definitions.get("notice"), "kind", Block.Notice.Kind.class);
        assertThat(schema().get("properties")
                        .get("provenance")
                        .get("properties")
                        .keys())
                .isEqualTo(Arrays.stream(ArticleField.values())
                        .map(ArticleField::key)
                        .toList());
        assertThat(definitions
                        .get("block")
                        .get("oneOf")
                        .list(type -> type.get("$ref").text()))
                .isEqualTo(Arrays.stream(BlockType.values())
                        .map(type -> "#/$defs/" + type.key())
                        .toList());
    }

    private static void constants(JsonNode object, String key, Class<? extends Enum<?>> type) {
        assertThat(object.get("properties").get(key).get("enum").list(JsonNode::text))
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** The judge itself: what is changed in a good article, and what it says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schema":1             | "schema":2          | $.schema
            "tags":[]              | "tags":null         | $.tags
            "tags":[]              | "tags":[1]          | $.tags[0]
            "notes":[]             | "notes":[{}]        | $.notes[0]
            "kind":"OTHER"         | "kind":"ESSAY"      | $.kind
            "headline":null,       | ''                  | lacks one of
            "headline":null        | "headline":3        | $.headline
            "published":null       | "published":"today" | $.published
            "body":[]              | "body":[{"type":"poem","text":""}] | $.body[0]: 0 of oneOf
            "notes":[]             | "notes":[],"x":1    | no such key in the schema: x
            """)
    void theJudgeFindsWhatIsWrong(String from, String to, String message) throws IOException {
        String good = ArticleJson.compact(Articles.empty());
        assertThat(good).contains(from);
        JsonNode bad = JsonNode.read(new StringReader(good.replace(from, to)));
        assertThat(new SchemaValidator(schema()).check(bad)).contains(message);
    }
}
