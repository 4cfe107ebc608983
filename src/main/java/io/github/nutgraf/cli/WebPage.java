package io.github.nutgraf.cli;

import io.github.nutgraf.article.Options;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fetches one page from the web: redirects, time and size are limited, and the program says who it is. */
final class WebPage {

    /** The JDK follows five redirects at most, and none from https to http. */
    private static final HttpClient.Redirect REDIRECTS = HttpClient.Redirect.NORMAL;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private WebPage() {}

    static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    static InputPage fetch(String address) throws IOException, InterruptedException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(new URI(address))
                    .timeout(ANSWER)
                    .header("User-Agent", "nutgraf/" + Version.number() + " (+https://github.com/nutgraf/nutgraf)")
                    .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")
                    .build();
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("no web address: " + e.getMessage(), e);
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(REDIRECTS)
                .connectTimeout(CONNECT)
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 != 2) {
                throw new IOException("the server answered " + response.statusCode());
            }
            int limit = Options.DEFAULTS.maxInputBytes();
            byte[] bytes = body.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException("longer than " + limit + " bytes");
            }
            return InputPage.of(address, address, response.uri().toString(), charset(response), bytes);
        }
    }

    private static @Nullable String charset(HttpResponse<?> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        int start = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return null;
        }
        String value = type.substring(start + 8);
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
    }
}
