package io.github.nutgraf.render;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.text.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * An explanation as one HTML file: the story and what was left out of it on one side, the article's fields on the other.
 *
 * <p>The page may be hostile. All of its text is escaped, none of its addresses becomes a link, and the report's own
 * policy lets the browser fetch nothing and run nothing but the one script whose checksum it names.
 */
final class ReportHtml {

    private ReportHtml() {}

    static String write(String name, Explanation explanation) {
        String style = resource("report.css");
        String script = resource("report.js");
        Article article = explanation.article();
        List<SeenBlock> blocks = SeenBlock.of(explanation);
        HtmlText out = new HtmlText()
                .tag("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute(
                        "content",
                        "default-src 'none'; style-src 'sha256-" + checksum(style) + "'; script-src 'sha256-"
                                + checksum(script) + "'; base-uri 'none'; form-action 'none'")
                .tag(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .tag("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .verbatim("Why: " + (article.headline() == null ? name : article.headline()))
                .tag("</title>\n<style>")
                .tag(style)
                .tag("</style>\n</head>\n<body>\n");
        ReportHead.write(out, name, article, blocks);
        out.tag("<main>\n");
        ReportStory.write(out, article, blocks);
        out.tag("<aside>\n");
        ReportFields.write(out, article);
        ReportHead.legend(out);
        return out.tag("</aside>\n</main>\n<script>")
                .tag(script)
                .tag("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String resource(String name) {
        try (InputStream in = ReportHtml.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(Streams.read(in), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
