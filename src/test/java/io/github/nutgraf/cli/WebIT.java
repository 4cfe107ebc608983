package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server must not do with the program. */
class WebIT {

    private static final String HTML = "200 OK\r\nContent-Type: text/html";

    @TempDir
    Path dir;

    @Test
    void saysWhyAnAddressGaveNoPage() throws Exception {
        try (TinyServer server = new TinyServer(
                "/loop",
                "302 Found\r\nLocation: /loop\r\nContent-Length: 0",
                "",
                "/away",
                "302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0",
                "",
                "/nowhere",
                "302 Found\r\nContent-Length: 0",
                "",
                "/same",
                "304 Not Modified\r\nContent-Length: 0",
                "",
                "/none",
                "204 No Content",
                "",
                "/empty",
                HTML + "\r\nContent-Length: 0",
                "",
                "/bad",
                "302 Found\r\nLocation: http://[::1\r\nContent-Length: 0",
                "",
                "/port",
                "302 Found\r\nLocation: http://127.0.0.1:99999/\r\nContent-Length: 0",
                "",
                "/1",
                "302 Found\r\nLocation: /2\r\nContent-Length: 0",
                "",
                "/2",
                "302 Found\r\nLocation: /3\r\nContent-Length: 0",
                "",
                "/3",
                "302 Found\r\nLocation: /4\r\nContent-Length: 0",
                "",
                "/4",
                "302 Found\r\nLocation: /5\r\nContent-Length: 0",
                "",
                "/5",
                "302 Found\r\nLocation: /page\r\nContent-Length: 0",
                "",
                "/0",
                "302 Found\r\nLocation: /1\r\nContent-Length: 0",
                "",
                "/pdf",
                "200 OK\r\nContent-Type: application/pdf",
                "%PDF-1.4",
                "/letters",
                "302 Found\r\nLocation: /d/caf\u00c3\u00a9 {1}\r\nContent-Length: 0",
                "",
                "/d/caf%C3%A9%20%7B1%7D",
                "302 Found\r\nLocation: ?page=2|x\r\nContent-Length: 0",
                "",
                "/d/caf%C3%A9%20%7B1%7D?page=2%7Cx",
                HTML,
                CliProcess.page("Behind letters"),
                "/broken",
                "500 Oh no\r\nContent-Length: 0",
                "",
                "/huge",
                HTML,
                "x".repeat(64_000_001),
                "/cut",
                HTML + "\r\nContent-Length: 99",
                "<p>x",
                "/packed",
                HTML,
                InputCases.latin(InputCases.noise(900)),
                "/page",
                HTML,
                CliProcess.page("The last one"))) {
            String base = server.base();
            CliProcess.Result result = CliProcess.run(
                    dir,
                    base + "/loop",
                    base + "/away",
                    base + "/nowhere",
                    base + "/same",
                    base + "/none",
                    base + "/empty",
                    base + "/bad",
                    base + "/port",
                    base + "/0",
                    base.replace("//", "//user:secret@") + "/1",
                    base + "/pdf",
                    base + "/broken",
                    base + "/huge",
                    "http://127.0.0.1:1/closed",
                    "http://no address",
                    base + "/page",
                    base + "/letters",
                    base + "/d/caf\u00e9 {1}?page=2|x",
                    base + "/packed",
                    base + "/cut",
                    "--format",
                    "text");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.out()).startsWith("The last one").contains("\nThe last one\n");
            assertThat(result.out().split("\nBehind letters\n", -1)).hasSize(3);
            assertThat(server.lastRequest()).doesNotContain("secret");
            assertThat(result.err()
                            .replace(base, "")
                            .lines()
                            .map(line -> line.replaceFirst("no web address.*", "no web address")))
                    .containsExactly(
                            "nutgraf: /loop: redirected in a circle, by /loop",
                            "nutgraf: /away: redirected to what is no web address",
                            "nutgraf: /nowhere: redirected (302) to nowhere: it names no Location",
                            "nutgraf: /same: the server answered 304",
                            "nutgraf: /none: the server answered 204 without a page",
                            "nutgraf: /empty: the server answered 200 without a page",
                            "nutgraf: /bad: redirected to what is no web address",
                            "nutgraf: /port: redirected to what is no web address",
                            "nutgraf: /0: redirected more than 5 times",
                            "nutgraf: /pdf: no HTML but application/pdf",
                            "nutgraf: /broken: the server answered 500",
                            "nutgraf: /huge: longer than 64000000 bytes",
                            "nutgraf: http://127.0.0.1:1/closed: no connection",
                            "nutgraf: http://no address: no web address",
                            "nutgraf: /packed: this is no text, but packed or other data",
                            "nutgraf: /cut: cut short");
        }
    }

    /** One server that never answers, and one that sends a byte now and then. */
    @Test
    void givesUpAfterTheTimeout() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> dribble(socket), "dribble");
            server.setDaemon(true);
            server.start();
            String base = "http://127.0.0.1:" + socket.getLocalPort();
            CliProcess.Result result = CliProcess.run(dir, base + "/silent", base + "/slow", "--timeout", "1");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err().replace(base, ""))
                    .isEqualTo("nutgraf: /silent: not here within 1 s\nnutgraf: /slow: not here within 1 s\n");
        }
    }

    private static void dribble(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    OutputStream out = client.getOutputStream()) {
                byte[] request = new byte[20];
                if (client.getInputStream().read(request) < 0
                        || new String(request, StandardCharsets.ISO_8859_1).startsWith("GET /silent")) {
                    client.getInputStream().transferTo(OutputStream.nullOutputStream());
                    continue;
                }
                out.write(("HTTP/1.1 " + HTML + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                while (true) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(50);
                }
            } catch (IOException e) {
                // The client gave up.
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
