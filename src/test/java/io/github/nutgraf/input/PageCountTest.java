package io.github.nutgraf.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCountTest {

    private record Counted(long pages, boolean counted) {}

    @TempDir
    Path dir;

    @Test
    void countsTheFilesOfFolders() throws Exception {
        Files.createDirectories(dir.resolve("deep/er"));
        file("one.html", 10);
        file("deep/er/two.html.gz", 10);
        file("alone.html", 10);
        assertThat(count(
                        dir.resolve("deep").toString(),
                        dir.resolve("alone.html").toString()))
                .isEqualTo(new Counted(2, true));
        assertThat(count(dir.resolve("alone.html").toString(), "https://example.org/"))
                .isEqualTo(new Counted(2, true));
    }

    @Test
    void estimatesArchivesByTheirBytes() throws Exception {
        file("many.zip", 3_000_000);
        file("many.warc", 3_000_000);
        file("many.jsonl.gz", 3_000_000);
        assertThat(count(dir.resolve("many.zip").toString())).isEqualTo(new Counted(101, false));
        assertThat(count(dir.resolve("many.warc").toString())).isEqualTo(new Counted(21, false));
        assertThat(count(dir.toString())).isEqualTo(new Counted(101 + 21 + 101, false));
    }

    @Test
    void aPipeMayHoldAnyNumber() throws Exception {
        assertThat(count("-")).isEqualTo(new Counted(Long.MAX_VALUE, false));
    }

    private void file(String name, int size) throws IOException {
        Files.write(dir.resolve(name), new byte[size]);
    }

    private static Counted count(String... names) throws Exception {
        CompletableFuture<Counted> found = new CompletableFuture<>();
        PageCount.inBackground(List.of(names), (pages, counted) -> found.complete(new Counted(pages, counted)));
        return found.get(20, TimeUnit.SECONDS);
    }
}
