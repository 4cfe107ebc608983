package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
