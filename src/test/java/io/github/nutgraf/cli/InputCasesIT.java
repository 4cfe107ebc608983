package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page is lost in silence, whatever an input is: each is written, or passed over, or named, and counted. */
class InputCasesIT {

    private static final Pattern COUNTS = Pattern.compile("nutgraf: (\\d+) done, (\\d+) failed");

    private static final Pattern SUM =
            Pattern.compile("nutgraf: (\\d+) in = (\\d+) done \\+ (\\d+) passed over \\+ (\\d+) failed\\n");

    @TempDir
    static Path dir;

    private static CliSession session;
    private static int runs;

    @BeforeAll
    static void start() throws IOException {
        session = new CliSession(dir);
    }

    @AfterAll
    static void end() throws Exception {
        session.close();
    }

    static List<InputCases.Case> cases() {
        return InputCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachPageIsWrittenOrNamed(InputCases.Case given) throws IOException {
        Path folder = Files.createDirectory(dir.resolve("run" + runs++));
        Path input = Files.write(folder.resolve(given.file()), given.bytes());
        // A good page behind it: no input ends a run.
        Path behind = Files.writeString(folder.resolve("behind.html"), CliProcess.page("Behind"));
        Path lines = folder.resolve("out.jsonl");
        Path pages = folder.resolve("pages");
        CliProcess.Result toFile = session.run("batch", input.toString(), behind.toString(), "-o", lines.toString());
        int written = Files.readAllLines(lines).size();
        assertCounts(given, toFile, written);
        CliProcess.Result toFolder =
                session.run("batch", input.toString(), behind.toString(), "-o", pages + "/", "--errors", folder + "/e");
        assertCounts(given, toFolder, (int) files(pages));
        assertThat(Files.readAllLines(folder.resolve("e"))).hasSize(given.failed());
        assertThat(ids(lines)).doesNotHaveDuplicates();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(5);
        }
    }

    private static void assertCounts(InputCases.Case given, CliProcess.Result result, int written) {
        assertThat(result.exit()).as(result.err()).isEqualTo(given.failed() > 0 ? 1 : 0);
        Matcher counts = COUNTS.matcher(result.err());
        assertThat(counts.find()).as(result.err()).isTrue();
        assertThat(Integer.parseInt(counts.group(1))).as(result.err()).isEqualTo(written);
        assertThat(Integer.parseInt(counts.group(2))).as(result.err()).isEqualTo(given.failed());
        Matcher sum = SUM.matcher(result.err());
        assertThat(sum.find()).as(result.err()).isTrue();
        assertThat(Integer.parseInt(sum.group(1)))
                .isEqualTo(Integer.parseInt(sum.group(2))
                        + Integer.parseInt(sum.group(3))
                        + Integer.parseInt(sum.group(4)));
        if (given.done() >= 0) {
            assertThat(written).as(result.err()).isEqualTo(given.done() + 1);
        } else {
            assertThat(written).isGreaterThan(100);
        }
        assertThat(result.err()).doesNotContain("WARNING", "\tat ");
    }

    private static List<String> ids(Path lines) throws IOException {
        return Files.readAllLines(lines).stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
