package io.github.nutgraf.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.robustness.Promises;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text in any slot comes out safe in every format, and Markdown gives back no HTML and no other link. */
class RendererFuzz {

    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "](javascript:alert(1)) ![x](data:text/html,y)",
                "*a* _b_ `c` ~~~\n# d\n> e\n- f\n1. g\n| h |",
                "\u202e\u001b[31m\ud800"
            })
    @DictionaryEntries({
        "<",
        ">",
        "](",
        "![",
        "```",
        "~~~",
        "javascript:",
        "data:",
        "vbscript:",
        "&colon;",
        "&#",
        "<!--",
        "    ",
        "| - |",
        "https://",
        "mailto:",
        "<http:"
    })
    @FuzzTest(maxDuration = "5m")
    void anyText(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        Article article;
        try {
            article = Articles.everywhere(text, "https://news.example/" + text);
        } catch (IllegalArgumentException e) {
            return;
        }
        Promises.areSafe(article);
        assertThat(ArticleJson.read(ArticleJson.compact(article))).isEqualTo(article);
        MarkdownOracle oracle = MarkdownOracle.parse(Renderer.markdown().render(article));
        assertThat(oracle.html()).isEmpty();
        assertThat(oracle.destinations()).allMatch(url -> url.matches("(?i)(https?://|mailto:)[^\\s\"'<>]+"));
    }
}
