package io.github.nutgraf.input;

import io.github.nutgraf.article.Options;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Fetches one page from the web: redirects, time and size are limited, and the program says who it is. */
public final class WebPage {

    private static final int MOST_REDIRECTS = 5;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Duration timeout;
    private final BooleanSupplier stopped;
    private final Runnable waiting;
    private final @Nullable Predicate<InetAddress> allowed;
    private final HttpClient client;
    private final long end;

    /** As below, to any address. */
    WebPage(Duration timeout, BooleanSupplier stopped, Runnable waiting) {
        this(timeout, stopped, waiting, null);
    }

    /**
     * A fetch of one page.
     *
     * @param timeout for all of it, from the first byte sent to the last received
     * @param stopped whether to give up, by {@link InterruptedRunException}
     * @param waiting told if nothing comes for long
     * @param allowed the addresses that it may connect to, also when redirected; null for all
     */
    public WebPage(
            Duration timeout, BooleanSupplier stopped, Runnable waiting, @Nullable Predicate<InetAddress> allowed) {
        this.timeout = timeout;
        this.stopped = stopped;
        this.waiting = waiting;
        this.allowed = allowed;
        this.end = System.nanoTime() + timeout.toNanos();
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT)
                .build();
    }

    /**
     * Fetches the page.
     *
     * @throws IOException if it does not come, is no HTML, or is too long
     */
    public InputPage fetch(String given) throws IOException, InterruptedException {
        String name = ArchiveAddress.withoutPassword(given);
        URI address = address(name, "no web address: ");
        Set<URI> seen = new HashSet<>();
        while (seen.add(address)) {
            checkHost(address);
            HttpResponse<InputStream> response = answer(request(address));
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status / 100 == 3 && status != 300 && status != 304) {
                    address = target(response, address);
                    if (seen.size() > MOST_REDIRECTS) {
                        throw new IOException("redirected more than " + MOST_REDIRECTS + " times");
                    }
                    continue;
                }
                return page(response, body, name);
            }
        }
        throw new IOException("redirected in a circle, by " + address);
    }

    /**
     * Looks at all that a name stands for. Java keeps what it was told of a name for half a minute, so that the connection
     * right behind this goes to what was looked at, whatever the name's server says next.
     */
    private void checkHost(URI address) throws IOException {
        if (allowed == null) {
            return;
        }
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(address.getHost());
        } catch (UnknownHostException e) {
            throw new IOException("no such host: " + Failure.oneLine(address.getHost()), e);
        }
        for (InetAddress one : all) {
            if (!allowed.test(one)) {
                throw new IOException("an address of a private network, which is not fetched: " + address.getHost());
            }
        }
    }

    private static HttpRequest request(URI address) throws IOException {
        try {
            return HttpRequest.newBuilder(address)
                    .header(
                            "User-Agent",
                            "nutgraf/" + ProgramVersion.number() + " (+https://github.com/nutgraf/nutgraf)")
                    .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("no web address: " + e.getMessage(), e);
        }
    }

    private static URI address(String text, String complaint) throws IOException {
        try {
            URI address = PageAddress.of(text);
            if (!ArchiveAddress.isOne(text) || address.getHost() == null || address.getPort() > 0xffff) {
                throw new IOException(complaint + Failure.oneLine(text));
            }
            return address;
        } catch (URISyntaxException e) {
            throw new IOException(complaint + e.getMessage(), e);
        }
    }

    private static URI target(HttpResponse<?> response, URI from) throws IOException {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isBlank()) {
            throw new IOException("redirected (" + response.statusCode() + ") to nowhere: it names no Location");
        }
        String complaint = "redirected to what is no web address: ";
        URI to;
        try {
            to = PageAddress.redirected(from, location.strip());
        } catch (URISyntaxException e) {
            throw new IOException(complaint + Failure.oneLine(location), e);
        }
        URI target = address(to.toString(), complaint);
        if ("https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(target.getScheme())) {
            throw new IOException("redirected from https to http, where this program does not follow: " + target);
        }
        return target;
    }

    /** Waits for the answer, looking up every so often whether the run is to end. */
    private HttpResponse<InputStream> answer(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> answer;
        try {
            answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            throw new IOException("no web address: " + e.getMessage(), e);
        }
        while (true) {
            try {
                return answer.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                try {
                    check();
                } catch (IOException | RuntimeException over) {
                    answer.cancel(true);
                    throw over;
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
            }
        }
    }

    private void check() throws IOException {
        if (stopped.getAsBoolean()) {
            throw new InterruptedRunException();
        }
        if (isLate()) {
            throw late();
        }
    }

    private boolean isLate() {
        return System.nanoTime() - end > 0;
    }

    private IOException late() {
        return new IOException("not here within " + timeout.toSeconds() + " s");
    }

    private InputPage page(HttpResponse<InputStream> response, InputStream body, String name) throws IOException {
        int status = response.statusCode();
        if (status / 100 != 2) {
            throw new IOException("the server answered " + status);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!isHtml(type)) {
            throw new IOException("no HTML but " + Failure.oneLine(type));
        }
        byte[] bytes = read(body, response);
        if (bytes.length == 0) {
            throw new IOException("the server answered " + status + " without a page");
        }
        return InputPage.of(name, name, response.uri().toString(), charset(type), bytes);
    }

    /** Reads all of it; a server that sends a byte now and then would take for ever. */
    private byte[] read(InputStream body, HttpResponse<?> response) throws IOException {
        int limit = Options.DEFAULTS.maxInputBytes();
        byte[] bytes;
        try (InputStream in = new StoppableInput(() -> body, () -> stopped.getAsBoolean() || isLate(), waiting)) {
            bytes = Decompression.page(in, response.headers().allValues("Content-Encoding"));
        } catch (InterruptedRunException e) {
            check();
            throw e;
        } catch (IOException e) {
            // So Java tells of a connection that ends in the middle.
            throw "closed".equals(e.getMessage()) ? new EOFException() : e;
        }
        if (bytes.length > limit) {
            throw new IOException("longer than " + limit + " bytes");
        }
        return bytes;
    }

    /** Whether the type is that of HTML; a server that names none may have sent it. */
    private static boolean isHtml(String type) {
        int end = type.indexOf(';');
        String base = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return base.isEmpty() || base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    /** The charset that a {@code Content-Type} names; null if it names none. */
    static @Nullable String charset(String type) {
        int start = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return null;
        }
        String value = type.substring(start + 8);
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
    }
}
