package io.github.nutgraf.output;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Author;
import io.github.nutgraf.input.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An Article's fields as a line of CSV (RFC 4180, but for the line feed alone); no field holds a line break. Each that is
 * there is quoted: where the comma parts whole numbers from fractions, a semicolon begins a new cell.
 */
final class CsvLine {

    static final String HEAD =
            "id,url,canonicalUrl,headline,kicker,standfirst,lead,byline,dateline,published,modified,language,"
                    + "siteName,section,tags,kind,access,license,description\n";

    /** What a spreadsheet takes for the start of a formula; the wide forms are taken so in East Asian ones. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvLine() {}

    static String of(String id, Article article) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(id);
        fields.add(article.url());
        fields.add(article.canonicalUrl());
        fields.add(article.headline());
        fields.add(article.kicker());
        fields.add(article.standfirst());
        fields.add(article.lead());
        fields.add(article.byline().stream().map(Author::name).collect(Collectors.joining("; ")));
        fields.add(article.dateline());
        fields.add(article.published() == null ? null : article.published().toString());
        fields.add(article.modified() == null ? null : article.modified().toString());
        fields.add(article.language());
        fields.add(article.siteName());
        fields.add(article.section());
        fields.add(String.join("; ", article.tags()));
        fields.add(article.kind().name());
        fields.add(article.access().name());
        fields.add(article.license());
        fields.add(article.description());
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",")) + "\n";
    }

    /** The id in a line that {@link #of} wrote, as it stands there. */
    static String id(String line) {
        if (!line.startsWith("\"")) {
            int comma = line.indexOf(',');
            return comma < 0 ? line : line.substring(0, comma);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                i++;
                if (i >= line.length() || line.charAt(i) != '"') {
                    break;
                }
            }
            out.append(line.charAt(i));
        }
        return out.toString();
    }

    /** How an id reads in a line. */
    static String shownId(String id) {
        return id(field(id) + ",");
    }

    private static String field(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String line = Failure.oneLine(value);
        // A spreadsheet takes a field that begins like this for a formula, and runs it.
        String safe = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
