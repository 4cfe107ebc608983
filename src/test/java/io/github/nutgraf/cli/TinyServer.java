package io.github.nutgraf.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A web server on the loopback interface with a few fixed answers, in ISO 8859-1. */
final class TinyServer implements AutoCloseable {

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
                String answer = "404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                for (int i = 0; i < answers.length; i += 3) {
                    if (lastRequest.startsWith("GET " + answers[i] + " ")) {
                        answer = answers[i + 1] + "\r\nConnection: close\r\n\r\n" + answers[i + 2];
                    }
                }
                client.getOutputStream().write(("HTTP/1.1 " + answer).getBytes(StandardCharsets.ISO_8859_1));
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
