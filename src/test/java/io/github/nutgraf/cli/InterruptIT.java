package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, and runs far larger than the memory. */
class InterruptIT {

    private static final int PAGES = 400;

    @TempDir
    Path dir;

    private static String line(int number) {
        return "{\"id\":\"p" + number + "\",\"html\":\""
                + CliProcess.page("Story " + number).replace("\"", "\\\"") + "\"}\n";
    }

    @Test
    void endsCleanlyOnCtrlCThoughItsInputHangs() throws Exception {
        String pages = String.join(
                "", IntStream.range(0, PAGES).mapToObj(InterruptIT::line).toList());
        Process run = CliProcess.builder(dir, "batch", "-", "-o", "o.jsonl")
                .redirectError(dir.resolve("err").toFile())
                .start();
        Path part = dir.resolve("o.jsonl.part");
        try (OutputStream in = run.getOutputStream()) {
            in.write(pages.getBytes(StandardCharsets.UTF_8));
            in.flush();
            for (int i = 0; i < 6000 && run.isAlive() && (!Files.exists(part) || Files.size(part) == 0); i++) {
                Thread.sleep(10);
            }
            new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(run.exitValue()).isEqualTo(130);
        assertThat(Files.readString(dir.resolve("err")))
                .contains("pages/s", "kinds: ARTICLE", "interrupted; --resume goes on");
        assertThat(dir.resolve("o.jsonl")).doesNotExist();
        List<String> done = Files.readAllLines(part);
        assertThat(done)
                .hasSizeBetween(1, PAGES)
                .allMatch(line -> line.startsWith("{\"id\":\"p") && line.endsWith("}"));

        String[] resume = {"batch", "-", "-o", "o.jsonl", "-q", "--resume"};
        assertThat(CliProcess.run(dir, pages, Map.of(), resume).exit()).isZero();
        List<String> all = Files.readAllLines(dir.resolve("o.jsonl"));
        assertThat(all).hasSize(PAGES).startsWith(done.toArray(String[]::new));
        assertThat(all.stream().map(line -> line.split("\"")[3]))
                .containsExactlyElementsOf(
                        IntStream.range(0, PAGES).mapToObj(i -> "p" + i).toList());
    }

    /** Whatever hangs: a pipe that nobody opens for writing, of any kind of input, or a server. */
    @ParameterizedTest
    @ValueSource(strings = {"pipe.jsonl", "pipe.warc", "pipe.zip", "pipe.html", "pipe", "http"})
    void endsOnTermThoughAnyInputHangs(String hanging) throws Exception {
        Files.writeString(dir.resolve("a.html"), CliProcess.page("a"));
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String last = hanging;
            if (hanging.equals("http")) {
                last = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            } else {
                assertThat(new ProcessBuilder("mkfifo", dir.resolve(hanging).toString())
                                .start()
                                .waitFor())
                        .isZero();
            }
            Process run = CliProcess.builder(dir, "batch", "missing.html", "a.html", last, "-o", "o/", "--errors", "e")
                    .redirectError(dir.resolve("err").toFile())
                    .start();
            for (int i = 0; i < 3000 && run.isAlive() && !Files.exists(dir.resolve("e")); i++) {
                Thread.sleep(20);
            }
            Thread.sleep(300);
            new ProcessBuilder("kill", "-TERM", Long.toString(run.pid()))
                    .start()
                    .waitFor();
            assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).as(Files.readString(dir.resolve("err"))).isEqualTo(143);
        }
        assertThat(dir.resolve("err")).content().contains("interrupted; --resume goes on from here");
        assertThat(dir.resolve("o/.nutgraf.part")).isRegularFile();
    }

    /** Nobody reads what it writes, so that it cannot end. */
    @Test
    void aSecondSignalEndsItAtOnce() throws Exception {
        Files.writeString(dir.resolve("p.jsonl"), line(1).repeat(400));
        Process run = CliProcess.builder(dir, "batch", "p.jsonl", "-q")
                .redirectError(dir.resolve("err").toFile())
                .start();
        assertThat(run.getInputStream().read()).isEqualTo('{');
        Thread.sleep(1000);
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
        assertThat(run.waitFor(1, TimeUnit.SECONDS)).isFalse();
        new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
        assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(130);
    }

    @Test
    void endsAsOtherToolsDoWhenNobodyReadsIt() throws Exception {
        Files.writeString(dir.resolve("p.jsonl"), line(1).repeat(400));
        Process run = CliProcess.builder(dir, "batch", "p.jsonl", "-q")
                .redirectError(dir.resolve("err").toFile())
                .start();
        try (InputStream out = run.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(141);
        assertThat(dir.resolve("err")).isEmptyFile();
    }

    /** After ten seconds, once. */
    @Test
    void namesWhatItWaitsFor() throws Exception {
        Process run = CliProcess.builder(dir, "batch", "-", "-o", "o.jsonl")
                .redirectError(dir.resolve("err").toFile())
                .start();
        try (OutputStream in = run.getOutputStream()) {
            for (int i = 0; i < 600 && run.isAlive() && Files.size(dir.resolve("err")) == 0; i++) {
                Thread.sleep(100);
            }
            in.write(CliProcess.page("Late").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(dir.resolve("err"))).containsOnlyOnce("nutgraf: waiting for standard input\n");
    }

    /** 200 MB of pages, and one line that is larger than the heap, in 64 MB. */
    @Test
    void needsNoMoreMemoryForMorePages() throws Exception {
        Process run = CliProcess.withHeap(
                        "64m", dir, "batch", "-", "-o", "o.jsonl.gz", "--errors", "e", "--threads", "2")
                .redirectError(dir.resolve("err").toFile())
                .start();
        byte[] filler = ("{\"html\":\"<p>Home</p>" + "<!-- an advertisement of a shop by the sea -->".repeat(4400)
                        + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream in = run.getOutputStream()) {
            for (int i = 0; i < 1000; i++) {
                in.write(filler);
                if (i == 500) {
                    in.write("{\"html\":\"".getBytes(StandardCharsets.UTF_8));
                    for (int k = 0; k < 400; k++) {
                        in.write(filler, 10, filler.length - 20);
                    }
                    in.write("\"}\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(dir.resolve("err"))).isEqualTo(1);
        assertThat(Files.readString(dir.resolve("err"))).contains("1000 done, 1 failed");
        assertThat(dir.resolve("e"))
                .content()
                .isEqualTo("{\"id\":\"-:502\",\"name\":\"-:502\",\"reason\":\"line too long\"}\n");
    }
}
