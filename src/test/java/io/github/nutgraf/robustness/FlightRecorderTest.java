package io.github.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Explanation;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.render.Renderer;
import io.github.nutgraf.render.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JDK's own recorder sees no socket, no file outside the class path and the JDK, and no process while the library
 * reads the fixtures and pages that name what a careless parser would fetch.
 */
class FlightRecorderTest {

    /** No word of any page; a number would be found in a confidence some day. */
    private static final String PASSWORD = "quinquereme";

    private static final List<String> EVENTS = List.of(
            "jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart", "jdk.FileForce");

    /** A descriptor that had been open before, such as the one by which the build talks with this process. */
    private static final String OPEN = "an open descriptor";

    @TempDir
    Path dir;

    private Path secret = Path.of("");

    @BeforeEach
    void secret() throws IOException {
        secret = Files.writeString(dir.resolve("secret.txt"), "The password of the harbour gate is " + PASSWORD + ".");
    }

    /** What a program does to files and sockets: a line of event and path or host each. */
    private interface Work {
        void run() throws IOException;
    }

    private Set<String> recorded(Work work) throws IOException {
        Path file = dir.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            for (String event : EVENTS) {
                recording.enable(event).withoutThreshold().withoutStackTrace();
            }
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        Set<String> seen = new TreeSet<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String name = event.getEventType().getName();
                if (EVENTS.contains(name)) {
                    seen.add(name + " " + subject(event));
                }
            }
        }
        return seen;
    }

    private static String subject(RecordedEvent event) {
        for (String field : List.of("path", "address", "command")) {
            if (event.hasField(field)) {
                String value = event.getString(field);
                return value == null ? OPEN : value;
            }
        }
        return OPEN;
    }

    /** The class path, the JDK, and what the JVM reads by itself. */
    private static boolean isProgram(String line) {
        if (!line.startsWith("jdk.FileRead ")) {
            return false;
        }
        String path = line.substring("jdk.FileRead ".length());
        if (path.equals(OPEN) || path.startsWith(System.getProperty("java.home"))) {
            return true;
        }
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (!part.isEmpty()
                    && Path.of(path).toAbsolutePath().startsWith(Path.of(part).toAbsolutePath())) {
                return true;
            }
        }
        return false;
    }

    private static List<byte[]> pages() throws IOException {
        List<byte[]> out = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
            for (Path file : files.filter(f -> f.endsWith("page.html")).sorted().toList()) {
                out.add(Files.readAllBytes(file));
            }
        }
        return out;
    }

    /** Entities, style sheets, frames, includes, schemas and addresses that ask to be fetched, from a file and a server. */
    private static byte[] tempting(String address) {
        return ("<?xml version='1.0'?><?xml-stylesheet href='%1$s'?><!DOCTYPE html [<!ENTITY x SYSTEM '%1$s'>"
                        + "<!ENTITY %% p SYSTEM '%1$s'> %%p;]><html manifest='%1$s' lang=en><head><base href='%1$s'>"
                        + "<link rel=stylesheet href='%1$s'><link rel=canonical href='%1$s'><link rel=import href='%1$s'>"
                        + "<script src='%1$s'></script><script type='application/ld+json'>{\"@context\":\"%1$s\","
                        + "\"@type\":\"NewsArticle\",\"url\":\"%1$s\",\"image\":\"%1$s\",\"@id\":\"%1$s\",\"$ref\":\"%1$s\"}"
                        + "</script><meta http-equiv=refresh content='0;url=%1$s'><meta property='og:url' content='%1$s'>"
                        + "<meta property='og:image' content='%1$s'><title>Ferry &x;</title></head><body><article>"
                        + "<h1>Ferry</h1><p>The ferry &x; sails again, the harbour board said on Monday, and nobody was "
                        + "happier than the captain.</p><iframe src='%1$s'></iframe><object data='%1$s'></object>"
                        + "<img src='%1$s'><video src='%1$s'></video><svg><use href='%1$s'/></svg><p>It had lain in the "
                        + "yard since June, when a wave broke the doors of its car deck.</p></article></body></html>")
                .formatted(address)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLibraryTouchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            List<byte[]> pages = pages();
            assertThat(pages).hasSizeGreaterThan(40);
            for (String address :
                    List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/secret")) {
                pages.add(tempting(address));
            }
            List<String> said = new ArrayList<>();
            Set<String> seen = recorded(() -> {
                Extractor extractor = Extractor.with(Options.DEFAULTS);
                for (byte[] page : pages) {
                    Explanation explanation = extractor.explain(page, null, "https://news.example/ferry");
                    Article article = explanation.article();
                    for (Renderer renderer : List.of(
                            Renderer.json(), Renderer.markdown(), Renderer.html(), Renderer.text(), Renderer.tei())) {
                        said.add(renderer.render(article));
                    }
                    said.add(Report.html("page", explanation) + Report.text(explanation));
                    ArticleJson.read(ArticleJson.compact(article));
                }
            });
            assertThat(seen).filteredOn(line -> !isProgram(line)).isEmpty();
            assertThat(said).noneMatch(text -> text.contains(PASSWORD));
            server.setSoTimeout(1);
            assertThat(knocked(server)).isFalse();
        }
    }

    private static boolean knocked(ServerSocket server) throws IOException {
        try (Socket client = server.accept()) {
            return client.isConnected();
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void theRecorderSeesAFileAndASocket() throws IOException {
        Set<String> seen = recorded(() -> {
            Extractor.parse(secret);
            try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                    Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                    Socket other = server.accept()) {
                other.getOutputStream().write(1);
                assertThat(client.getInputStream().read()).isEqualTo(1);
            }
        });
        assertThat(seen)
                .contains("jdk.FileRead " + secret, "jdk.SocketRead 127.0.0.1", "jdk.SocketWrite 127.0.0.1")
                .noneMatch(line -> isProgram("jdk.FileRead " + secret));
    }
}
