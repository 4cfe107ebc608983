package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Note;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.render.Renderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** What holds for every article, whatever the page was. */
public final class Promises {

    private static final Safelist SAFE = new Safelist()
            .addTags("article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "address", "time", "section")
            .addTags("a", "em", "strong", "code", "pre", "small", "ul", "ol", "li", "blockquote", "aside")
            .addTags("figure", "figcaption", "img", "table", "caption", "tbody", "tr", "th", "td")
            .addAttributes("article", "lang")
            .addAttributes("time", "datetime")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "http", "https");

    private Promises() {}

    /** JSON that reads back, output within the limit, notes of one line. */
    public static void hold(Article article, Options options) {
        assertThat(ArticleJson.read(ArticleJson.compact(article))).isEqualTo(article);
        int chars =
                article.body().stream().mapToInt(block -> block.text().length()).sum();
        assertThat(chars).isLessThanOrEqualTo(options.maxOutputChars());
        assertThat(article.notes()).extracting(Note::detail).noneMatch(Promises::hasControl);
    }

    /** What each renderer writes is safe to show. */
    public static void areSafe(Article article) {
        assertThat(isSafeHtml(Renderer.html().render(article))).as("clean HTML").isTrue();
        Renderer.markdown().render(article);
        assertThat(hasControl(Renderer.text().render(article).replace("\n", "").replace("\t", "")))
                .as("control characters in plain text")
                .isFalse();
    }

    /** Whether there is nothing to strip for jsoup's sanitizer. */
    public static boolean isSafeHtml(String html) {
        return Jsoup.isValid(html, SAFE);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(c -> c < ' ' || (c >= 0x7f && c < 0xa0));
    }
}
