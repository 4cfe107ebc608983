package io.github.nutgraf.render;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium, told what to do by its DevTools protocol. Debian's package is installed if there is none, which
 * wants the rights to do so.
 */
final class Browser implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private int calls;

    Browser() throws Exception {
        install();
        profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
        process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        HttpClient client = HttpClient.newHttpClient();
        String page = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/json/new"))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        socket = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(JsonNode.read(new StringReader(page))
                                .get("webSocketDebuggerUrl")
                                .text()),
                        new Answers())
                .get(SECONDS, TimeUnit.SECONDS);
        call("Page.enable", "{}");
        call("Network.enable", "{}");
    }

    private static void install() throws Exception {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, "chromium"))) {
                return;
            }
        }
        for (List<String> command : List.of(
                List.of("apt-get", "update", "-qq"),
                List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"))) {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IOException(String.join(" ", command) + " failed: install chromium by hand");
            }
        }
    }

    private String port() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser does not start: " + Files.readString(profile.resolve("log")));
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) throws Exception {
        open(file.toUri());
    }

    /** Opens an address and waits until it is loaded. */
    void open(URI address) throws Exception {
        requests.clear();
        call("Page.navigate", "{\"url\":\"" + address + "\"}");
        await("location.href + document.readyState", address + "complete");
    }

    /** Waits until an expression has a value. */
    void await(String expression, String value) throws Exception {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (text(expression).equals(value)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never " + value + " but " + text(expression) + ": " + expression);
    }

    /** Chooses a file in a form, as a drop does. */
    void choose(String selector, Path file) throws Exception {
        int root = call("DOM.getDocument", "{}").get("root").get("nodeId").integer();
        int input = call("DOM.querySelector", "{\"nodeId\":" + root + ",\"selector\":\"" + selector + "\"}")
                .get("nodeId")
                .integer();
        call("DOM.setFileInputFiles", "{\"nodeId\":" + input + ",\"files\":[\"" + file.toAbsolutePath() + "\"]}");
    }

    /** Types a text into what has the focus. */
    void type(String text) throws Exception {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        call("Input.insertText", "{\"text\":\"" + quoted + "\"}");
    }

    /** What the browser asked for since the last {@link #open}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of a JavaScript expression as text. The page's own policy does not hold for it. */
    String text(String expression) throws Exception {
        String quoted = "String("
                + expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + ")";
        return call("Runtime.evaluate", "{\"expression\":\"" + quoted + "\"}")
                .get("result")
                .get("value")
                .text();
    }

    /** Presses a key on what has the focus, as a hand would. */
    void key(String key) throws Exception {
        String text = key.equals("Enter") ? "\\r" : key.length() == 1 ? key : "";
        int code = key.equals("Enter") ? 13 : key.equals("Tab") ? 9 : key.charAt(0);
        String common = "\"key\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code;
        call(
                "Input.dispatchKeyEvent",
                "{\"type\":\"keyDown\"," + common + (text.isEmpty() ? "" : ",\"text\":\"" + text + "\"") + "}");
        call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + common + "}");
    }

    void size(int width, int height, boolean phone) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":" + phone + "}");
    }

    void colours(String scheme) throws Exception {
        call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    }

    /** What is to be seen, as PNG. */
    byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", "{}").get("data").text());
    }

    private JsonNode call(String method, String parameters) throws Exception {
        int id = ++calls;
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .get(SECONDS, TimeUnit.SECONDS);
        while (true) {
            JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("no answer to " + method);
            }
            if (answer.get("id").integer() == id) {
                if (!answer.keys().contains("result")) {
                    throw new IOException(
                            method + ": " + answer.get("error").get("message").text());
                }
                return answer.get("result");
            }
        }
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String text) {
            try {
                JsonNode node = JsonNode.read(new StringReader(text));
                if (node.keys().contains("id")) {
                    answers.add(node);
                } else if (node.get("method").text().equals("Network.requestWillBeSent")) {
                    requests.add(node.get("params").get("request").get("url").text());
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
