package io.github.nutgraf.input;

import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Fetches one page from the web: redirects, time and size are limited, and the program says who it is. */
final class WebPage {

    /** The JDK follows five redirects at most, and none from https to http. */
    private static final HttpClient.Redirect REDIRECTS = HttpClient.Redirect.NORMAL;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private WebPage() {}

    static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Fetches the page.
     *
     * @param timeout for all of it, from the first byte sent to the last received
     * @throws IOException if it does not come, is no HTML, or is too long
     */
    static InputPage fetch(String address, Duration timeout) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(new URI(address))
                    .timeout(timeout)
                    .header(
                            "User-Agent",
                            "nutgraf/" + ProgramVersion.number() + " (+https://github.com/nutgraf/nutgraf)")
                    .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")
                    .build();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("no web address: " + e.getMessage(), e);
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(REDIRECTS)
                .connectTimeout(timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT)
                .build();
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw late(timeout, e);
        }
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 == 3) {
                throw new IOException("redirected too often, or to where this program does not follow");
            }
            if (response.statusCode() / 100 != 2) {
                throw new IOException("the server answered " + response.statusCode());
            }
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (!isHtml(type)) {
                throw new IOException("no HTML but " + Failure.oneLine(type));
            }
            Duration left = timeout.minusNanos(System.nanoTime() - start);
            return InputPage.of(address, address, response.uri().toString(), charset(type), read(body, left, timeout));
        }
    }

    /** Reads all of it; a server that sends a byte now and then would take for ever. */
    private static byte[] read(InputStream body, Duration left, Duration timeout) throws IOException {
        int limit = Options.DEFAULTS.maxInputBytes();
        Timer timer = new Timer("nutgraf-timeout", true);
        boolean[] late = {false};
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        late[0] = true;
                        try {
                            body.close();
                        } catch (IOException e) {
                            // The reader learns of it.
                        }
                    }
                },
                Math.max(1, left.toMillis()));
        byte[] bytes;
        try {
            bytes = Decompression.open(body).readNBytes(limit + 1);
        } catch (IOException e) {
            throw late[0] ? late(timeout, e) : e;
        } finally {
            timer.cancel();
        }
        if (late[0]) {
            throw late(timeout, null);
        }
        if (bytes.length > limit) {
            throw new IOException("longer than " + limit + " bytes");
        }
        return bytes;
    }

    private static IOException late(Duration timeout, @Nullable IOException cause) {
        return new IOException("not here within " + timeout.toSeconds() + " s", cause);
    }

    /** Whether the type is that of HTML; a server that names none may have sent it. */
    private static boolean isHtml(String type) {
        int end = type.indexOf(';');
        String base = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return base.isEmpty() || base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    private static @Nullable String charset(String type) {
        int start = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return null;
        }
        String value = type.substring(start + 8);
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
    }
}
