package io.github.nutgraf.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page with the form, and the one that says why there is no answer. Neither runs a script. */
final class StartPage {

    /** What the browser may do with it: show it in its style, and send the form back here. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String MESSAGE = "<!-- message -->";

    private final String html;
    private final String style = resource("start.css");

    /** @param address where the server answers */
    StartPage(String address) {
        html = resource("start.html").replace("ADDRESS", address);
    }

    String html() {
        return html.replace(MESSAGE, "");
    }

    /** The form again, below the reason why it brought nothing. */
    String failed(String reason) {
        String escaped = reason.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return html.replace(MESSAGE, "<p class=\"failed\" role=\"alert\">" + escaped + "</p>");
    }

    String style() {
        return style;
    }

    private static String resource(String name) {
        try (InputStream in = StartPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
