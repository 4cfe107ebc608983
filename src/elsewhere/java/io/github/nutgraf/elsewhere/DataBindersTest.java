package io.github.nutgraf.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.render.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article as a part of what Jackson's data binders of both generations write and read, by the recipe of docs/output.md. */
class DataBindersTest {

    /** What a program of its own wraps around an article. */
    record Item(int id, Article article) {}

    private Article article;

    @BeforeEach
    void read() throws IOException {
        article = Extractor.parse(Files.readString(Path.of("fixtures/en/war-news-wordpress/page.html")));
        assertThat(article.body()).hasSizeGreaterThan(3);
    }

    @Test
    void jackson3() {
        var module = new tools.jackson.databind.module.SimpleModule();
        module.addSerializer(Article.class, new tools.jackson.databind.ValueSerializer<>() {
            @Override
            public void serialize(
                    Article value,
                    tools.jackson.core.JsonGenerator gen,
                    tools.jackson.databind.SerializationContext context) {
                gen.writeRawValue(ArticleJson.compact(value));
            }
        });
        module.addDeserializer(Article.class, new tools.jackson.databind.ValueDeserializer<>() {
            @Override
            public Article deserialize(
                    tools.jackson.core.JsonParser parser, tools.jackson.databind.DeserializationContext context) {
                return ArticleJson.read(context.readTree(parser).toString());
            }
        });
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(module)
                .build();
        String json = mapper.writeValueAsString(new Item(7, article));
        assertThat(json).isEqualTo("{\"id\":7,\"article\":" + ArticleJson.compact(article) + "}");
        assertThat(mapper.readValue(json, Item.class)).isEqualTo(new Item(7, article));
    }

    @Test
    void jackson2() throws IOException {
        var module = new com.fasterxml.jackson.databind.module.SimpleModule();
        module.addSerializer(Article.class, new com.fasterxml.jackson.databind.JsonSerializer<>() {
            @Override
            public void serialize(
                    Article value,
                    com.fasterxml.jackson.core.JsonGenerator gen,
                    com.fasterxml.jackson.databind.SerializerProvider context)
                    throws IOException {
                gen.writeRawValue(ArticleJson.compact(value));
            }
        });
        module.addDeserializer(Article.class, new com.fasterxml.jackson.databind.JsonDeserializer<>() {
            @Override
            public Article deserialize(
                    com.fasterxml.jackson.core.JsonParser parser,
                    com.fasterxml.jackson.databind.DeserializationContext context)
                    throws IOException {
                return ArticleJson.read(context.readTree(parser).toString());
            }
        });
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(module)
                .build();
        String json = mapper.writeValueAsString(new Item(7, article));
        assertThat(json).isEqualTo("{\"id\":7,\"article\":" + ArticleJson.compact(article) + "}");
        assertThat(mapper.readValue(json, Item.class)).isEqualTo(new Item(7, article));
    }
}
