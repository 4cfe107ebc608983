package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        refused(page, "batch", page.toString(), "-o", folder + "/", "--format", "html");
    }

    @Test
    void aSecondNameOfAnInputIsRefused() throws IOException {
        Path in = input("in.jsonl");
        Path second = Files.createLink(in.resolveSibling("second"), in);
        refused(in, "batch", in.toString(), "-o", second.toString());
        refused(in, "batch", in.toString(), "-o", in + ".out", "--errors", second.toString());
    }

    /** What is not finished has a name of its own, which may be that of an input. */
    @Test
    void theUnfinishedOutputIsNoInput() throws IOException {
        for (String name : new String[] {"in.jsonl.part", "in.jsonl.part.run"}) {
            Path in = input(name);
            Path out = in.resolveSibling("in.jsonl");
            refused(in, "batch", in.toString(), "-o", out.toString());
            Path other = input("other.jsonl");
            refused(other, "batch", other.toString(), "-o", out.toString(), "--errors", in.toString());
        }
        Path page = input("page.html.new");
        String before = Files.readString(page);
        CliProcess.Result result = session.run("extract", page.toString(), "-o", page.resolveSibling("page.html") + "");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(page).hasContent(before);
    }

    /** Each failure would be read as a line that fails. */
    @Test
    void errorsAreNotReadAsInput() throws IOException {
        Path in = input("in.jsonl");
        String folder = String.valueOf(in.getParent());
        refused(in, "batch", folder, "-o", "/dev/null", "--errors", folder + "/failed.jsonl");
        assertThat(in.resolveSibling("failed.jsonl")).doesNotExist();
    }

    @Test
    void aNameOfNothingIsNoFolder() throws IOException {
        Path in = input("in.jsonl");
        refused(in, "batch", "-o", "", in.toString());
        CliProcess.Result result = session.run("batch", "", in.toString(), "-o", in + ".out");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("an input without a name", "2 in = 1 done + 0 passed over + 1 failed");
    }

    @Test
    void aDashIsStandardOutput() throws Exception {
        Path page = input("page.html");
        for (String command : new String[] {"extract", "batch", "explain"}) {
            // A process each: they close it.
            CliProcess.Result result = CliProcess.run(dir, command, page.toString(), "-o", "-");
            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(result.out()).contains("Safe");
        }
        assertThat(dir.resolve("-")).doesNotExist();
    }

    @Test
    void idsDifferWhereverPagesComeFrom() throws Exception {
        Path a = input("story.html");
        Path b = input("story.html");
        CliProcess.Result result = CliProcess.run(dir, "extract", a.toString(), b.toString(), "--format", "jsonl");
        assertThat(result.out().lines().map(line -> line.substring(0, 15)))
                .containsExactly("{\"id\":\"story\",\"", "{\"id\":\"story~2\"");
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
        Files.delete(real);
        Path circle = in.resolveSibling("circle");
        Files.createSymbolicLink(circle, circle);
        CliProcess.Result led = session.run("batch", in.toString(), "-o", circle.toString());
        assertThat(led.exit()).isEqualTo(1);
        assertThat(led.err()).contains("circle: a link that leads in a circle");
        Path toLink = Files.createSymbolicLink(in.resolveSibling("toLink"), link);
        assertThat(session.run("batch", in.toString(), "-o", toLink.toString()).exit())
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

    private static CliProcess.Result batch(Path folder, String... args) throws IOException {
        String[] all = new String[args.length + 1];
        all[0] = "batch";
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = args[i].startsWith("@") ? folder + "/" + args[i].substring(1) : args[i];
        }
        return session.run(all);
    }

    private static Path pages(String... names) throws IOException {
        Path folder = Files.createTempDirectory(dir, "case");
        for (String name : names) {
            Files.writeString(folder.resolve(name), CliProcess.page("Story of " + name));
        }
        return folder;
    }

    @Test
    void theFirstLossIsFatalToWhomWantsIt() throws IOException {
        Path in = pages("a.html", "c.html");
        CliProcess.Result first =
                batch(in, "@a.html", "@b.html", "@c.html", "-o", "@o.jsonl", "--errors", "@e", "--strict");
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.err())
                .contains("3 in = 1 done + 0 passed over + 1 failed + 1 not done")
                .contains("lost: no such file 1", "ended at the first loss; --resume goes on from here");
        assertThat(in.resolve("o.jsonl")).doesNotExist();
        Files.writeString(in.resolve("b.html"), CliProcess.page("Found again"));
        CliProcess.Result second =
                batch(in, "@a.html", "@b.html", "@c.html", "-o", "@o.jsonl", "--errors", "@e", "--resume");
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.err()).contains("3 in = 2 done + 0 passed over + 0 failed + 1 by the earlier run");
        assertThat(Files.readAllLines(in.resolve("o.jsonl"))).hasSize(3);
        assertThat(in.resolve("e")).isEmptyFile();
        try (Stream<Path> left = Files.list(in)) {
            assertThat(left).hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@o.jsonl", "@o/"})
    void anUnfinishedRunOfAnotherKindIsNotGoneOnWith(String out) throws IOException {
        Path in = pages("a.html", "c.html");
        Files.writeString(in.resolve("urls"), "a\thttps://example.org/\n");
        String[] run = {"@a.html", "@b.html", "@c.html", "-o", out};
        assertThat(batch(in, with(run, "--strict")).exit()).isEqualTo(1);
        String format = out.endsWith("/") ? "json" : "jsonl";
        refusedToGoOn(batch(in, with(run, "--format", "csv", "--resume")), "is in the format " + format + ", not csv");
        refusedToGoOn(batch(in, with(run, "--urls", "@urls", "--resume")), "was begun without --urls");
        refusedToGoOn(batch(in, with(run, "--kinds", "ARTICLE", "--resume")), "was begun with the kinds ");
        refusedToGoOn(batch(in, "@a.html", "@c.html", "-o", out, "--resume"), "is of other inputs: " + in);
        assertThat(batch(in, with(run, "--resume")).exit()).isEqualTo(1);
        assertThat(Files.exists(in.resolve(out.substring(1)))).isTrue();
    }

    /** A page of another kind has no line, and has not failed for that. */
    @Test
    void whatWasNotWantedHasNotFailed() throws IOException {
        Path in = pages("a.html", "c.html");
        Files.writeString(in.resolve("list.html"), "<p>x");
        String[] run = {"@a.html", "@list.html", "@c.html", "@late.html", "-o", "@o.jsonl", "--kinds", "ARTICLE"};
        CliProcess.Result first = batch(in, with(run, "--strict"));
        assertThat(first.err()).contains("4 in = 2 done + 1 passed over + 1 failed\n");
        Files.writeString(in.resolve("late.html"), CliProcess.page("Late"));
        CliProcess.Result second = batch(in, with(run, "--resume"));
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.err()).contains("4 in = 1 done + 0 passed over + 0 failed + 3 by the earlier run");
    }

    private static String[] with(String[] run, String... more) {
        return Stream.concat(Stream.of(run), Stream.of(more)).toArray(String[]::new);
    }

    private static void refusedToGoOn(CliProcess.Result result, String why) {
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).contains("the unfinished output ", why, "without --resume it is written anew");
    }

    @Test
    void linesOfJsonAreNotGoneOnWithAsCsv() throws IOException {
        Path in = pages("a.html");
        Files.writeString(in.resolve("o.part"), "{\"id\":\"a\"}\n");
        CliProcess.Result result = batch(in, "@a.html", "-o", "@o", "--format", "csv", "--resume");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("o.part: not written as csv");
        assertThat(in.resolve("o.part")).hasContent("{\"id\":\"a\"}");
    }

    @Test
    void eachFileOfCsvHasItsHeader() throws IOException {
        Path in = pages("a.html", "b.html");
        assertThat(batch(in, "@a.html", "@b.html", "-o", "@o/", "--format", "csv")
                        .exit())
                .isZero();
        assertThat(Files.readAllLines(in.resolve("o/b.csv")))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("id,url,"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("\"b\",,,\"Story of b.html\","));
    }

    @Test
    void whereAFileIsToBeMayStandAFolder() throws IOException {
        Path in = pages("a.html", "b.html");
        Files.createDirectories(in.resolve("o/a.json/other"));
        CliProcess.Result result = batch(in, "@a.html", "@b.html", "-o", "@o/");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("a.json: is there already, and is a folder");
        assertThat(in.resolve("o/b.json")).isRegularFile();
    }

    @Test
    void aFullDiskIsNamedAndLeavesNoHalfOfAFile() throws IOException {
        Path in = pages("a.html");
        Path old = Files.writeString(in.resolve("old.json"), "old");
        assertThat(session.run("extract", in + "/missing.html", "-o", old.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(old).hasContent("old");
        assertThat(session.run("extract", in + "/a.html", "-o", old.toString()).exit())
                .isZero();
        assertThat(old).content().startsWith("{").endsWith("}\n");
        Path page = in.resolve("a.html");
        String before = Files.readString(page);
        assertThat(session.run("extract", page.toString(), "-o", page.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(session.run("explain", page.toString(), "-o", page.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(page).hasContent(before);
        if (Files.exists(Path.of("/dev/full"))) {
            for (String command : new String[] {"extract", "batch", "explain"}) {
                CliProcess.Result full = session.run(command, in + "/a.html", "-o", "/dev/full");
                assertThat(full.exit()).as(command).isEqualTo(1);
                assertThat(full.err()).contains("nutgraf: /dev/full: No space left on device");
            }
        }
        try (Stream<Path> left = Files.list(in)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void misuseIsToldInALine() throws IOException {
        Path in = pages("a.html");
        assertThat(misused("bacth", in.toString()))
                .isEqualTo("'bacth' is no file: did you mean batch?\nSee nutgraf --help");
        assertThat(misused("--foo")).isEqualTo("Unknown option: --foo\nSee nutgraf extract --help");
        assertThat(misused("extract", in + "/a.html", "--timeout", "0"))
                .isEqualTo("--timeout must be from 1 to 600\nSee nutgraf extract --help");
    }

    private static String misused(String... args) throws IOException {
        CliProcess.Result result = session.run(args);
        assertThat(result.exit()).isEqualTo(2);
        return result.err();
    }
}
