package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many tiny pages need no more memory than a few: 256 MB, with {@code -Psoak} for 100,000 records and 50,000 files. */
class ManyPagesIT {

    private static final int RECORDS = Integer.getInteger("soak.records", 4_000);

    @TempDir
    Path dir;

    @Test
    void tinyRecords() throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dir.resolve("many.warc")))) {
            for (int i = 0; i < RECORDS; i++) {
                out.write(BatchIT.record(String.format(Locale.ROOT, "%08x", i), "200 OK", "text/html", "<p>Tiny " + i)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        run("many.warc", RECORDS);
    }

    @Test
    void tinyFiles() throws Exception {
        Path folder = Files.createDirectory(dir.resolve("many"));
        for (int i = 0; i < RECORDS / 2; i++) {
            Files.writeString(folder.resolve(i + ".html"), "<p>Tiny " + i);
        }
        run("many", RECORDS / 2);
    }

    private void run(String input, int pages) throws Exception {
        Process run = CliProcess.withHeap("256m", dir, "batch", input, "-o", "o.jsonl")
                .redirectError(dir.resolve("err").toFile())
                .start();
        assertThat(run.waitFor(600, TimeUnit.SECONDS)).isTrue();
        String err = Files.readString(dir.resolve("err"));
        assertThat(run.exitValue()).as(err).isZero();
        assertThat(err).contains("nutgraf: " + pages + " in = " + pages + " done + 0 passed over + 0 failed\n");
        System.out.println(err.lines().findFirst().orElse(""));
    }
}
