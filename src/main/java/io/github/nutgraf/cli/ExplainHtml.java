package io.github.nutgraf.cli;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Decision;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An explanation as one HTML file: the page's blocks on one side, the article on the other.
 *
 * <p>The page may be hostile. All of its text is escaped, none of its addresses becomes a link, and the report's own
 * policy lets the browser fetch nothing and run nothing but the one script whose checksum it names.
 */
final class ExplainHtml {

    private ExplainHtml() {}

    static String write(String id, Explanation explanation) {
        String style = resource("explain.css");
        String script = resource("explain.js");
        Article article = explanation.article();
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .raw(checksum(style))
                .raw("'; script-src 'sha256-")
                .raw(checksum(script))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text("Why: " + (article.headline() == null ? id : article.headline()))
                .raw("</title>\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n");
        head(out, id, explanation);
        out.raw("<main>\n");
        blocks(out, explanation.decisions());
        ExplainFields.write(out, article);
        out.raw("</main>\n<script>").raw(script).raw("</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private static void head(Markup out, String id, Explanation explanation) {
        Article article = explanation.article();
        out.raw("<header>\n<h1 dir=\"auto\">")
                .text(article.headline() == null ? id : article.headline())
                .raw("</h1>\n<p class=\"where\" dir=\"auto\">")
                .text(article.url() == null ? id : article.url())
                .raw("</p>\n");
        for (Note note : article.notes()) {
            out.raw("<p class=\"note\">")
                    .text(note.code() + ": " + note.detail())
                    .raw("</p>\n");
        }
        controls(out, explanation.decisions());
        out.raw("</header>\n");
    }

    private static void controls(Markup out, List<Decision> decisions) {
        Map<String, Integer> sides = new TreeMap<>();
        Map<String, Integer> reasons = new TreeMap<>();
        for (Decision decision : decisions) {
            sides.merge(side(decision), 1, Integer::sum);
            if (side(decision).equals("dropped")) {
                reasons.merge(decision.reason(), 1, Integer::sum);
            }
        }
        out.raw("<div class=\"controls\">\n<input id=\"search\" type=\"search\" placeholder=\"Search the page's text\""
                + " aria-label=\"Search the page's text\">\n");
        for (String side : List.of("story", "field", "dropped")) {
            out.raw("<label class=\"")
                    .raw(side)
                    .raw("\"><input type=\"checkbox\" checked data-side=\"")
                    .raw(side)
                    .raw("\"> ")
                    .raw(side)
                    .raw(" ")
                    .raw(Integer.toString(sides.getOrDefault(side, 0)))
                    .raw("</label>\n");
        }
        out.raw("<select id=\"reason\" aria-label=\"Filter by reason\"><option value=\"\">every reason</option>\n");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> out.raw("<option value=\"")
                        .text(entry.getKey())
                        .raw("\">")
                        .text(entry.getKey() + " (" + entry.getValue() + ")")
                        .raw("</option>\n"));
        out.raw("</select>\n<span id=\"shown\" aria-live=\"polite\"></span>\n</div>\n");
    }

    private static void blocks(Markup out, List<Decision> decisions) {
        out.raw("<section id=\"blocks\" aria-label=\"The page, block by block\">\n");
        for (Decision decision : decisions) {
            String side = side(decision);
            out.raw("<div class=\"block ")
                    .raw(side)
                    .raw("\" data-side=\"")
                    .raw(side)
                    .raw("\" data-reason=\"")
                    .text(decision.reason())
                    .raw("\" title=\"")
                    .text(decision.reason())
                    .raw("\"><p class=\"why\"><b>")
                    .text(decision.kind())
                    .raw("</b> <span>")
                    .text(decision.reason())
                    .raw("</span> <i>")
                    .raw(String.format(Locale.ROOT, "%.2f", decision.score()))
                    .raw("</i></p><p class=\"text\" dir=\"auto\">")
                    .text(decision.text())
                    .raw("</p></div>\n");
        }
        out.raw(decisions.isEmpty() ? "<p>The page has no visible text.</p>\n" : "")
                .raw("</section>\n");
    }

    private static String side(Decision decision) {
        return decision.kept() ? "story" : decision.kind().equals("boilerplate") ? "dropped" : "field";
    }

    private static String resource(String name) {
        try (InputStream in = ExplainHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java platform has SHA-256.
        }
    }
}
