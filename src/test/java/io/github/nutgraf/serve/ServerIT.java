package io.github.nutgraf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.render.ArticleJson;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nutgraf serve} by real HTTP. */
class ServerIT {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><title>Quay wall</title><body><nav><a href=\"/n\">News"
                    + "</a></nav><article><h1>The quay wall moves</h1><p>The wall of the quay in Zürich has moved by a hand's breadth"
                    + " since the spring, and nobody can say for how long it will hold, the engineers told the council.</p>"
                    + "<p>They asked for money to look at its foundations. The mayor, who had grown up beside the ferry stairs,"
                    + " wanted to wait until the summer visitors had left.</p></article></body></html>";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = new Server(0, Duration.ofSeconds(5), false);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder post(String path, byte[] body) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void showsAFormThatRunsNothing() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(server.address())));
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("form input, form textarea").eachAttr("name")).containsExactly("url", "file", "html");
        assertThat(page.select("label[for]").eachAttr("for")).containsExactly("url", "file", "html");
        assertThat(page.select("script, style, [style], img")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(page.select("code").text()).contains(server.address() + "extract");
    }

    /** Bytes in the charset that the sender names, with the page's address in the query. */
    @Test
    void givesJsonOfAPageInTheBody() throws Exception {
        HttpResponse<String> answer = send(post(
                        "/extract?url=https%3A%2F%2Fnews.example%2Fquay%3Fa%3D1",
                        PAGE.getBytes(Charset.forName("windows-1252")))
                .header("Content-Type", "text/html; charset=windows-1252"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        Article article = ArticleJson.read(answer.body());
        assertThat(article.headline()).isEqualTo("The quay wall moves");
        assertThat(article.text()).startsWith("The wall of the quay in Zürich");
        assertThat(article.url()).isEqualTo("https://news.example/quay?a=1");
    }

    /** What curl calls a form is the page itself. */
    @Test
    void takesABodyOfAnyType() throws Exception {
        HttpResponse<String> answer =
                send(post("/extract", utf8(PAGE)).header("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(ArticleJson.read(answer.body()).headline()).isEqualTo("The quay wall moves");
    }

    @Test
    void explainsWhatTheFormSends() throws Exception {
        HttpResponse<String> pasted = send(form("/explain", "html", PAGE));
        Document report = Jsoup.parse(pasted.body());
        assertThat(report.title()).isEqualTo("Why: The quay wall moves");
        assertThat(report.select("#story .story").eachText()).hasSize(2);
        assertThat(report.select("details.left-out summary").eachText()).containsExactly("Left out: 1 line of a menu");
        assertThat(pasted.headers().firstValue("Content-Security-Policy"))
                .contains("sandbox allow-scripts; frame-ancestors 'none'");
        assertThat(Jsoup.parse(send(form("/explain", "file", PAGE)).body()).title())
                .isEqualTo("Why: The quay wall moves");
    }

    private static HttpRequest.Builder form(String path, String field, String value) {
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttps://news.example/\r\n"
                + "--xyz\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"a.html\"\r\n\r\n" + value
                + "\r\n--xyz--\r\n";
        return post(path, utf8(body)).header("Content-Type", "multipart/form-data; boundary=xyz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            multipart/form-data                | x                                    | names no boundary
            multipart/form-data; boundary=xyz  | x                                    | incomplete
            multipart/form-data; boundary=xyz  | --xyz                                | incomplete
            multipart/form-data; boundary=xyz  | --xyz-Content-Disposition: form-data | incomplete
            multipart/form-data; boundary=xyz  | --xyz--                              | nothing to extract
            text/html                          | ''                                   | nothing to extract
            """)
    void saysWhatIsWrongWithARequest(String type, String body, String reason) throws Exception {
        HttpResponse<String> answer = send(post("/extract", utf8(body)).header("Content-Type", type));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\": \"").contains(reason);
        HttpResponse<String> page = send(post("/explain", utf8(body)).header("Content-Type", type));
        assertThat(Jsoup.parse(page.body()).expectFirst("[role=alert]").text()).contains(reason);
    }

    @Test
    void refusesWhatIsTooLong() throws Exception {
        HttpResponse<String> answer = send(post("/extract", new byte[16_000_001]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("longer than 16000000 bytes");
    }

    @Test
    void answersToItsPathsAndMethodsAlone() throws Exception {
        URI home = URI.create(server.address());
        assertThat(send(HttpRequest.newBuilder(home.resolve("/etc/passwd"))).statusCode())
                .isEqualTo(404);
        HttpResponse<String> get = send(HttpRequest.newBuilder(home.resolve("/extract")));
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        assertThat(send(post("/", utf8("x"))).statusCode()).isEqualTo(405);
        assertThat(send(HttpRequest.newBuilder(home).method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Another site's name for this machine, another site's form, a page without an origin. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | rebound.example:PORT | X-None: 1                        | 403
            GET  | 127.0.0.1            | X-None: 1                        | 403
            GET  | localhost:PORT       | X-None: 1                        | 200
            POST | 127.0.0.1:PORT       | Origin: https://evil.example     | 403
            POST | 127.0.0.1:PORT       | Origin: null                     | 403
            POST | 127.0.0.1:PORT       | Origin: http://localhost:PORT    | 403
            POST | 127.0.0.1:PORT       | Sec-Fetch-Site: cross-site       | 403
            POST | 127.0.0.1:PORT       | Sec-Fetch-Site: same-site        | 403
            POST | 127.0.0.1:PORT       | Origin: http://127.0.0.1:PORT    | 200
            POST | 127.0.0.1:PORT       | X-None: 1                        | 200
            """)
    void letsInItsOwnPagesAlone(String method, String host, String header, int status) throws Exception {
        int port = URI.create(server.address()).getPort();
        String request = (method + " " + (method.equals("GET") ? "/" : "/extract") + " HTTP/1.1\r\nHost: " + host
                        + "\r\n"
                        + header + "\r\nContent-Length: " + (method.equals("GET") ? 0 : 8)
                        + "\r\nConnection: close\r\n\r\n" + (method.equals("GET") ? "" : "<p>a</p>"))
                .replace("PORT", String.valueOf(port));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(utf8(request));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void fetchesAddressesOfItsOwnNetworkOnlyWhenTold() throws Exception {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (Server open = new Server(0, Duration.ofSeconds(5), true)) {
            site.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(utf8(PAGE));
                exchange.close();
            });
            site.start();
            String query =
                    "/extract?url=http%3A%2F%2F127.0.0.1%3A" + site.getAddress().getPort() + "%2F";
            HttpResponse<String> refused = send(post(query, new byte[0]));
            assertThat(refused.statusCode()).isEqualTo(502);
            assertThat(refused.body()).contains("private network");
            HttpResponse<String> fetched =
                    send(HttpRequest.newBuilder(URI.create(open.address()).resolve(query))
                            .POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(ArticleJson.read(fetched.body()).headline()).isEqualTo("The quay wall moves");
        } finally {
            site.stop(0);
        }
    }
}
