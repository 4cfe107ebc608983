package io.github.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run over all kinds of input, whole and damaged, that is killed at random moments and gone on with gives what one that
 * nobody disturbed gives. {@code -Psoak} kills more often.
 */
class KillsIT {

    private static final int KILLS = Integer.getInteger("soak.kills", 1);

    private static final long SEED = Long.getLong("soak.seed", 28);

    private static final int PAGES = 400;

    private static final List<String> INPUTS =
            List.of("folder", "good.zip", "bad.zip", "good.warc", "bad.warc.gz", "pages.jsonl", "missing.html");

    @TempDir
    static Path dir;

    @BeforeAll
    static void inputs() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("folder/below"));
        for (int i = 0; i < PAGES; i++) {
            Path page = (i % 2 == 0 ? folder : folder.resolveSibling("")).resolve("p" + i + ".html");
            Files.writeString(page, CliProcess.page("Story " + i));
        }
        Files.write(folder.resolve("broken.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        String[] names = Stream.iterate(0, i -> i + 1)
                .limit(PAGES)
                .map(i -> "z" + i + ".html")
                .toArray(String[]::new);
        byte[] zip = ZipCases.zip(StandardCharsets.UTF_8, names);
        Files.write(dir.resolve("good.zip"), zip);
        zip[InputCases.latin(zip).indexOf("Story of z7.html")] = 'X';
        Files.write(dir.resolve("bad.zip"), zip);
        byte[][] records = new byte[PAGES][];
        byte[][] members = new byte[PAGES][];
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PAGES; i++) {
            records[i] = WarcCases.page(i);
            members[i] = InputCases.gzip(WarcCases.page(i + PAGES));
            String html = CliProcess.page("Story " + i).replace("\"", "\\\"");
            lines.append(i % 97 == 5 ? "broken" : "{\"id\":\"p" + i + "\",\"html\":\"" + html + "\"}")
                    .append('\n');
        }
        Files.write(dir.resolve("good.warc"), InputCases.join(records));
        Arrays.fill(members[PAGES / 2], 60, 260, (byte) 7);
        Files.write(dir.resolve("bad.warc.gz"), InputCases.join(members));
        Files.writeString(dir.resolve("pages.jsonl"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.jsonl", "o.jsonl.gz", "o.csv", "o/"})
    void givesWhatOneRunGives(String output) throws Exception {
        Path whole = Files.createDirectory(dir.resolve("whole-" + output.replace('/', '-')));
        Path killed = Files.createDirectory(dir.resolve("killed-" + output.replace('/', '-')));
        assertThat(CliProcess.run(dir, command(whole, output)).exit()).isEqualTo(1);
        Random random = new Random(SEED + output.hashCode());
        int ended = 0;
        for (int kills = 0; kills < KILLS; kills++) {
            Process run = CliProcess.builder(dir, command(killed, output))
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("log").toFile())
                    .start();
            // From before the first page to behind the last, on a machine that may be twice as slow as another.
            boolean through = run.waitFor(300 + random.nextInt(2700), TimeUnit.MILLISECONDS);
            ended += through ? 1 : 0;
            String signal = List.of("KILL", "TERM", "INT").get(random.nextInt(3));
            new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                    .start()
                    .waitFor();
            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
            if (through) {
                // Nothing is left to go on with: from the beginning.
                clear(killed);
            }
        }
        System.out.println(output + ": " + KILLS + " kills, of which " + ended + " came too late");
        CliProcess.Result last = CliProcess.run(dir, command(killed, output));
        assertThat(last.exit()).as(last.err()).isEqualTo(1);
        assertThat(content(killed)).isEqualTo(content(whole));
    }

    private static String[] command(Path folder, String output) {
        List<String> all = new ArrayList<>(List.of("batch"));
        all.addAll(INPUTS);
        all.addAll(List.of("-o", folder + "/" + output, "--errors", folder + "/errors", "--resume"));
        all.addAll(output.endsWith(".csv") ? List.of("--format", "csv") : List.of());
        return all.toArray(String[]::new);
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.skip(1).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Each file by its name. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    bytes = in.readAllBytes();
                }
            }
            out.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
        }
        return out;
    }
}
