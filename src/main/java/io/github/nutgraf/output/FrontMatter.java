package io.github.nutgraf.output;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Article's fields as YAML front matter, for site generators and note-taking programs. */
final class FrontMatter {

    private FrontMatter() {}

    /** The block with its fences and a blank line behind it. */
    static String of(Article article) {
        StringBuilder out = new StringBuilder("---\n");
        scalar(out, "title", article.headline());
        list(out, "authors", article.byline().stream().map(Author::name).toList());
        scalar(
                out,
                "date",
                article.published() == null ? null : article.published().toString());
        scalar(
                out,
                "lastmod",
                article.modified() == null ? null : article.modified().toString());
        scalar(out, "url", article.canonicalUrl() == null ? article.url() : article.canonicalUrl());
        scalar(out, "site", article.siteName());
        scalar(out, "section", article.section());
        list(out, "tags", article.tags());
        scalar(out, "language", article.language());
        scalar(out, "description", article.standfirst() == null ? article.description() : article.standfirst());
        return out.append("---\n\n").toString();
    }

    private static void scalar(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            quoted(out.append(key).append(": "), value).append('\n');
        }
    }

    private static void list(StringBuilder out, String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(value -> quoted(out.append("  - "), value).append('\n'));
        }
    }

    /** Double-quoted, the one YAML style in which any text can stand. */
    private static StringBuilder quoted(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }
}
