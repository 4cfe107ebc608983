package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No output destroys what is read, what another run writes, or what is no file. */
class OutputCasesIT {

    private static final String LINE = "{\"id\":\"a\",\"html\":\"<p>x\"}\n";

    @TempDir
    static Path dir;

    private static CliSession session;

    @BeforeAll
    static void start() throws IOException {
        session = new CliSession(dir);
    }

    @AfterAll
    static void end() throws Exception {
        session.close();
    }

    private static Path input(String name) throws IOException {
        Path folder = Files.createTempDirectory(dir, "case");
        return Files.writeString(folder.resolve(name), name.endsWith(".jsonl") ? LINE : CliProcess.page("Safe"));
    }

    private static void refused(Path kept, String... args) throws IOException {
        String before = Files.readString(kept);
        CliProcess.Result result = session.run(args);
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("See nutgraf batch --help");
        assertThat(kept).hasContent(before);
    }

    @Test
    void anOutputThatIsAnInputIsRefused() throws IOException {
        Path in = input("in.jsonl");
        Path other = in.resolveSibling("other.jsonl");
        refused(in, "batch", in.toString(), "-o", in.toString());
        refused(in, "batch", in.toString(), "-o", other.toString(), "--errors", in.toString());
        refused(in, "batch", in.toString(), "-o", other.toString(), "--errors", other.toString());
        Path urls = Files.writeString(in.resolveSibling("urls"), "a\thttps://example.org/\n");
        refused(urls, "batch", in.toString(), "-o", urls.toString(), "--urls", urls.toString());
        Path link = Files.createSymbolicLink(in.resolveSibling("link.jsonl"), in);
        refused(in, "batch", in.toString(), "-o", link.toString());
        Path page = input("page.html");
        String folder = String.valueOf(page.getParent());
        refused(page, "batch", folder, "-o", folder + "/", "--format", "html");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path in = input("in.jsonl");
        Path real = in.resolveSibling("real");
        Path link = Files.createSymbolicLink(in.resolveSibling("link"), real);
        assertThat(session.run("batch", in.toString(), "-o", link.toString()).exit())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllLines(real)).hasSize(1);
    }

    @Test
    void aDeviceStaysADevice() throws IOException {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            Path in = input("in.jsonl");
            assertThat(session.run("batch", in.toString(), "-o", "/dev/null").exit())
                    .isZero();
            assertThat(Files.isRegularFile(device)).isFalse();
            assertThat(session.run("batch", in.toString(), "-o", "/dev/null", "--resume")
                            .exit())
                    .isEqualTo(2);
        }
    }

    @Test
    void anOutputThatAnotherRunWritesIsLeftAlone() throws IOException {
        Path in = input("in.jsonl");
        Path out = in.resolveSibling("out.jsonl");
        Path part = Files.writeString(in.resolveSibling("out.jsonl.part"), "theirs");
        try (FileChannel theirs = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = theirs.lock()) {
            assertThat(lock.isValid()).isTrue();
            CliProcess.Result result = session.run("batch", in.toString(), "-o", out.toString());
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("another run is writing it");
        }
        assertThat(part).hasContent("theirs");
    }
}
