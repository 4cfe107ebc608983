package io.github.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.render.Renderer;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void whatIsNoCharacterIsReplaced() {
        assertThat(Characters.clean("a\uD83Db\uDE00\uFFFE\uFFFF")).isEqualTo("a\uFFFDb\uFFFD\uFFFD\uFFFD");
        assertThat(Characters.clean("\uD83D\uDE00 \uFFFD\uE000")).isEqualTo("\uD83D\uDE00 \uFFFD\uE000");
        assertThat(Characters.cleanLines("a\u2028b\u2029c\n")).isEqualTo("a\nb\nc\n");
    }

    @Test
    void wordsAreFoundWhateverTheirCase() {
        assertThat(Characters.indexOf("page BreadCrumbs", "crumbs")).isEqualTo(10);
        assertThat(Characters.indexOf("crumbcrumbs", "crumbs")).isEqualTo(5);
        assertThat(Characters.indexOf("crumb", "crumbs")).isEqualTo(-1);
        assertThat(Characters.indexOf("", "crumbs")).isEqualTo(-1);
        assertThat(Characters.indexOf("\u0163rumbs \u0443crumb\u017f", "crumbs"))
                .isEqualTo(-1);
    }

    @Test
    void noneComesOutOfAPage() {
        String odd = "pier\uFFFE\uD83D mended\uDE00\uFFFF \uD83D\uDE00";
        String sentence =
                "The harbour board said on Tuesday that the ferry would run again once the pier had been mended. ";
        String html = "<html><head><title>Ferry " + odd + "</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry \\ud83d pier\\uffff\",\"author\":{\"name\":\"Ada\\udc00 Holm\"}}"
                + "</script></head><body><article><h1>Ferry " + odd + "</h1><p>" + sentence.repeat(3) + odd
                + "</p><pre>"
                + sentence + "\u2028" + odd + "\u2029\n</pre><p>" + sentence.repeat(3) + "</p></article></body></html>";
        Article article = Extractor.parse(html);
        assertThat(article.text()).contains("pier\uFFFD\uFFFD mended\uFFFD\uFFFD \uD83D\uDE00");
        for (String out : new String[] {
            article.text(),
            article.headline(),
            Renderer.json().render(article),
            Renderer.markdown().render(article)
        }) {
            assertThat(Characters.cleanLines(out)).isEqualTo(out);
        }
    }
}
