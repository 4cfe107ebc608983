package io.github.nutgraf.output;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.render.Renderer;
import java.util.Locale;
import java.util.Map;

/** How an Article is written out. */
public enum OutputFormat {
    /** Indented JSON. */
    JSON(".json"),
    /** JSON on one line, id first. */
    JSONL(".jsonl"),
    /** Markdown with YAML front matter. */
    MARKDOWN(".md"),
    /** One clean HTML element. */
    HTML(".html"),
    /** Plain text. */
    TEXT(".txt"),
    /** One line of fields, without the body. */
    CSV(".csv"),
    /** A TEI document. */
    TEI(".xml");

    private final String suffix;

    OutputFormat(String suffix) {
        this.suffix = suffix;
    }

    /** What the name of a file in this format ends in. */
    public String suffix() {
        return suffix;
    }

    /** Whether a page takes one line, so that many pages go into one file. */
    public boolean isLine() {
        return this == JSONL || this == CSV;
    }

    /** What goes before the first page of a file. */
    public String head() {
        return this == CSV ? CsvLine.HEAD : "";
    }

    /** The article, with a line feed at the end. */
    public String write(String id, Article article) {
        return switch (this) {
            case JSON -> ArticleJson.indented(article) + "\n";
            case JSONL -> ArticleJson.compact(article, Map.of("id", id)) + "\n";
            case MARKDOWN -> FrontMatter.of(article) + Renderer.markdown().render(article);
            case HTML -> Renderer.html().render(article);
            case TEXT -> Renderer.text().render(article);
            case CSV -> CsvLine.of(id, article);
            case TEI -> Renderer.tei().render(article);
        };
    }

    /** The name used on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
