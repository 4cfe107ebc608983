package io.github.nutgraf.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.InputPage;
import io.github.nutgraf.input.PublicAddresses;
import io.github.nutgraf.input.WebPage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that a request brings or names.
 *
 * @param html its bytes
 * @param charset their charset, where the sender says it
 * @param url its address; null if unknown
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody else holds it.
record Submission(
        byte[] html, @Nullable String charset, @Nullable String url) {

    /**
     * How pages come in.
     *
     * @param mostBytes a request has no more
     * @param timeout for a page from the web
     * @param privateAddresses whether pages of private networks are fetched
     */
    record Rules(int mostBytes, Duration timeout, boolean privateAddresses) {}

    private static final byte[] NOTHING = {};

    /**
     * Reads a request: the form's fields {@code file}, {@code html} and {@code url}; or the page itself as the body, with
     * its address as {@code ?url=}. An address alone is fetched.
     *
     * @throws RefusedException if there is no page in it, or it cannot be had
     */
    static Submission of(HttpExchange exchange, Rules rules)
            throws IOException, RefusedException, InterruptedException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] body = body(exchange, rules.mostBytes());
        Submission given;
        if (type != null && Multipart.isOne(type)) {
            Map<String, byte[]> fields = Multipart.fields(type, body);
            byte[] file = fields.getOrDefault("file", NOTHING);
            // A browser sends what was pasted in the form's own charset, whatever the page's was.
            given = new Submission(
                    file.length > 0 ? file : fields.getOrDefault("html", NOTHING),
                    file.length > 0 ? null : "utf-8",
                    blankToNull(new String(fields.getOrDefault("url", NOTHING), StandardCharsets.UTF_8)));
        } else {
            given = new Submission(
                    body, charset(type), url(exchange.getRequestURI().getRawQuery()));
        }
        if (!isBlank(given.html())) {
            return given;
        }
        if (given.url() == null) {
            throw new RefusedException(400, "nothing to extract: paste a page, choose a file or give an address");
        }
        return fetched(given.url(), rules);
    }

    private static Submission fetched(String url, Rules rules) throws RefusedException, InterruptedException {
        try {
            InputPage page = new WebPage(
                            rules.timeout(),
                            () -> false,
                            () -> {},
                            rules.privateAddresses() ? null : PublicAddresses::isOne)
                    .fetch(url);
            return new Submission(page.content().read(), page.charset(), page.url());
        } catch (IOException e) {
            throw new RefusedException(502, Failure.oneLine(url) + ": " + Failure.reason(e));
        }
    }

    private static byte[] body(HttpExchange exchange, int most) throws IOException, RefusedException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(most + 1);
            if (body.length > most) {
                throw new RefusedException(413, "longer than " + most + " bytes");
            }
            return body;
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String charset(@Nullable String type) {
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
        return type == null || at < 0
                ? null
                : blankToNull(type.substring(at + 8).split(";", 2)[0].replace("\"", ""));
    }

    private static @Nullable String url(@Nullable String query) throws RefusedException {
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            if (pair.startsWith("url=")) {
                try {
                    return blankToNull(URLDecoder.decode(pair.substring(4), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    throw new RefusedException(400, "the address in the query is not escaped as it should be");
                }
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
