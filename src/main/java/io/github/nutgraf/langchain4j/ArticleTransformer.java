package io.github.nutgraf.langchain4j;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentTransformer;
import dev.langchain4j.data.document.Metadata;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.article.Kind;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.Renderer;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a document that holds the HTML of a page the story in it, for LangChain4j. A page that is no story (a front
 * page, a shop, an error) gives null, which {@code transformAll} leaves out.
 *
 * <p>The document's metadata stay; the article's fields join them under the names of their JSON: {@code headline},
 * {@code byline} (names parted by a comma), {@code published}, {@code language} and so on, absent ones not at all. The
 * page's address is read from the entry {@code url}. Immutable; serves all threads.
 */
public final class ArticleTransformer implements DocumentTransformer {

    private final Extractor extractor;
    private final Renderer renderer;

    /** The text is the standfirst and the story as plain text. */
    public ArticleTransformer() {
        this(Options.DEFAULTS, Article::fullText);
    }

    /**
     * With options and a format of one's own.
     *
     * @param renderer makes the document's text of the article, such as {@link Renderer#markdown()}
     */
    public ArticleTransformer(Options options, Renderer renderer) {
        this.extractor = Extractor.with(options);
        this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    @Override
    public @Nullable Document transform(Document page) {
        Article article = extractor.extract(page.text(), page.metadata().getString(Document.URL));
        if (article.kind() == Kind.LISTING || article.kind() == Kind.OTHER) {
            return null;
        }
        String text = renderer.render(article);
        return text.isBlank() ? null : Document.from(text, metadata(page.metadata(), article));
    }

    private static Metadata metadata(Metadata given, Article article) {
        Metadata all = given.copy();
        put(all, "canonicalUrl", article.canonicalUrl());
        put(all, "headline", article.headline());
        put(all, "kicker", article.kicker());
        put(all, "standfirst", article.standfirst());
        put(all, "byline", article.byline().stream().map(Author::name).collect(Collectors.joining(", ")));
        put(all, "published", date(article.published()));
        put(all, "modified", date(article.modified()));
        put(all, "language", article.language());
        put(all, "siteName", article.siteName());
        put(all, "section", article.section());
        put(all, "tags", String.join(", ", article.tags()));
        put(all, "kind", article.kind().name());
        put(all, "access", article.access().name());
        put(all, "license", article.license());
        put(all, "description", article.description());
        return all;
    }

    private static @Nullable String date(@Nullable ArticleDate date) {
        return date == null ? null : date.toString();
    }

    /** LangChain4j takes no null, and no blank text in some of its stores. */
    private static void put(Metadata all, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.put(key, value);
        }
    }
}
