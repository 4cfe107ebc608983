package io.github.nutgraf.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.render.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers on the loopback interface: {@code GET /} with a form, {@code POST /explain} with the report of a page, and
 * {@code POST /extract} with its article as JSON. Requests are bounded in size and time, and {@linkplain Guard who may
 * send them}; the server keeps nothing.
 */
public final class Server implements AutoCloseable {

    /** Nobody pastes more; a page of the web is cut at four times that. */
    private static final int MOST_BYTES = 16_000_000;

    /** A page that takes longer comes back as far as it was read. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** A request is here, and answered, within so many seconds, or the connection is closed. */
    private static final int SLOWEST_REQUEST = 60;

    private static final int THREADS = 4;

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Extractor extractor =
            Extractor.with(Options.builder().deadline(DEADLINE).build());
    private final StartPage start;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;
    private final Guard guard;
    private final Submission.Rules rules;

    /**
     * Starts to listen.
     *
     * @param port 0 for any that is free
     * @param timeout for a page from the web
     * @param privateAddresses whether to fetch pages of this machine and its networks
     * @throws IOException if the port is taken or may not be used
     */
    public Server(int port, Duration timeout, boolean privateAddresses) throws IOException {
        // The JDK's server has no other way to be told, and reads them once.
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(SLOWEST_REQUEST));
        System.setProperty(
                "sun.net.httpserver.maxRspTime",
                String.valueOf(
                        timeout.plus(DEADLINE).plusSeconds(SLOWEST_REQUEST).toSeconds()));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
        start = new StartPage(address());
        guard = new Guard(server.getAddress().getPort());
        rules = new Submission.Rules(MOST_BYTES, timeout, privateAddresses);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it answers: {@code http://127.0.0.1:7411/}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            try {
                answer(exchange, path);
            } catch (RefusedException e) {
                refuse(exchange, path, e.status(), e.reason());
            } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
                refuse(exchange, path, 500, Failure.reason(e));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException, RefusedException, InterruptedException {
        String method = exchange.getRequestMethod();
        boolean post = method.equals("POST");
        guard.check(exchange.getRequestHeaders(), post);
        boolean takesPages = path.equals("/explain") || path.equals("/extract");
        boolean isStyle = path.equals("/start.css");
        if (!takesPages && !isStyle && !path.equals("/")) {
            throw new RefusedException(404, "there is nothing here");
        }
        if (takesPages != post || !(post || method.equals("GET") || method.equals("HEAD"))) {
            exchange.getResponseHeaders().set("Allow", takesPages ? "POST" : "GET, HEAD");
            throw new RefusedException(405, takesPages ? "send a page here by POST" : "this page is only to be read");
        }
        if (!takesPages) {
            send(
                    exchange,
                    200,
                    isStyle ? "text/css" : "text/html",
                    StartPage.POLICY,
                    isStyle ? start.style() : start.html());
            return;
        }
        Submission page = Submission.of(exchange, rules);
        if (path.equals("/extract")) {
            String json = ArticleJson.indented(extractor.extract(page.html(), page.charset(), page.url()));
            send(exchange, 200, "application/json", "default-src 'none'; frame-ancestors 'none'", json);
        } else {
            String name = page.url() == null ? "the page" : page.url();
            String report = Report.html(name, extractor.explain(page.html(), page.charset(), page.url()));
            // The report brings its own policy as well; alone in a box it can ask this server for nothing.
            send(exchange, 200, "text/html", "sandbox allow-scripts; frame-ancestors 'none'", report);
        }
    }

    private void refuse(HttpExchange exchange, String path, int status, String reason) throws IOException {
        if (exchange.getResponseCode() >= 0) {
            return; // The answer was under way: the client sees it end too early.
        }
        if (path.equals("/extract")) {
            String json = "{\"error\": \"" + reason.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}\n";
            send(exchange, status, "application/json", "default-src 'none'; frame-ancestors 'none'", json);
        } else {
            send(exchange, status, "text/html", StartPage.POLICY, start.failed(reason));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // Not no-referrer: then browsers would not say, either, that the form comes from here.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
