package io.github.nutgraf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A web server on the loopback interface with a few fixed answers, in ISO 8859-1. */
final class TinyServer implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String[] answers;
    private volatile String lastRequest = "";

    /** @param answers path, status with headers, and body, in turn */
    TinyServer(String... answers) throws IOException {
        this.answers = answers.clone();
        Thread thread = new Thread(this::serve, "tiny-server");
        thread.setDaemon(true);
        thread.start();
    }

    String base() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    String lastRequest() {
        return lastRequest;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                StringBuilder request = new StringBuilder();
                while (request.indexOf("\r\n\r\n") < 0) {
                    int c = client.getInputStream().read();
                    if (c < 0) {
                        break;
                    }
                    request.append((char) c);
                }
                lastRequest = request.toString();
                String head = "404 Not Found\r\nContent-Length: 0";
                String body = "";
                for (int i = 0; i < answers.length; i += 3) {
                    if (lastRequest.startsWith("GET " + answers[i] + " ")) {
                        head = answers[i + 1];
                        body = answers[i + 2];
                    }
                }
                OutputStream out = client.getOutputStream();
                out.write(("HTTP/1.1 " + head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                for (int at = 0; at < body.length(); at += PIECE) {
                    // A page as large as the limit has no room in the tests' heap a second time.
                    String piece = body.substring(at, Math.min(body.length(), at + PIECE));
                    out.write(piece.getBytes(StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
