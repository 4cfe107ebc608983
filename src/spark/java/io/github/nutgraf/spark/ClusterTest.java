package io.github.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on two executors in processes of their own, one of which is killed on the way. */
class ClusterTest {

    private static final int FILES = 10;
    private static final int RECORDS = Integer.getInteger("spark.records", 20_000);

    @TempDir
    private Path folder;

    @Test
    void aKilledExecutorLosesNothing() throws Exception {
        Path archives = Files.createDirectories(folder.resolve("archives"));
        new WarcMaker().write(archives, FILES, RECORDS / FILES);
        String output = folder.resolve("out").toString();
        ExtractionJob job = ExtractionJob.of(List.of("--to", "jsonl", archives.toString(), output), "");

        Map<String, String> lines = new TreeMap<>();
        try (SparkSession spark = Sparks.cluster(2)) {
            CompletableFuture<ExtractionJob.Summary> running = CompletableFuture.supplyAsync(() -> run(job, spark));
            ProcessHandle victim = executorAtWork(Path.of(output), running);
            assertThat(victim.destroyForcibly()).isTrue();
            ExtractionJob.Summary summary = running.get(30, TimeUnit.MINUTES);

            int hundreds = RECORDS / 100;
            assertThat(summary)
                    .isEqualTo(new ExtractionJob.Summary(RECORDS, 96L * hundreds, 3L * hundreds, (long) hundreds));
            for (Row row :
                    spark.read().text(output).where("outcome = 'article'").collectAsList()) {
                assertThat(lines.put(id(row.getString(0)), row.getString(0))).isNull();
            }
        }

        assertThat(lines).isEqualTo(batch(archives));
    }

    private static ExtractionJob.Summary run(ExtractionJob job, SparkSession spark) {
        try {
            return job.run(spark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An executor, once the first file has been written to its end and others are on the way. */
    private static ProcessHandle executorAtWork(Path output, CompletableFuture<?> running) throws Exception {
        for (int i = 0; i < 3_000 && !running.isDone(); i++) {
            Thread.sleep(200);
            if (isWritten(output)) {
                List<ProcessHandle> executors = ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().arguments().stream()
                                .flatMap(Stream::of)
                                .anyMatch(argument -> argument.endsWith("CoarseGrainedExecutorBackend")))
                        .toList();
                assertThat(executors).hasSize(2);
                assertThat(running).isNotDone();
                return executors.get(0);
            }
        }
        throw new AssertionError("no executor at work; the job " + running);
    }

    private static boolean isWritten(Path output) throws IOException {
        if (!Files.exists(output)) {
            return false;
        }
        try (Stream<Path> files = Files.find(
                output, 9, (file, attributes) -> file.getFileName().toString().startsWith("task_"))) {
            return files.findAny().isPresent();
        } catch (UncheckedIOException e) {
            return false; // Moved away while we looked.
        }
    }

    /** What the command line makes of the same archives, by id. */
    private Map<String, String> batch(Path archives) throws Exception {
        Path output = folder.resolve("batch.jsonl");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.nutgraf.cli.Main",
                "batch",
                archives.toString(),
                "-q",
                "-o",
                output.toString()));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        run.getInputStream().transferTo(said);
        assertThat(run.waitFor()).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(1); // Damaged records.
        Map<String, String> lines = new TreeMap<>();
        try (Stream<String> all = Files.lines(output)) {
            all.forEach(line -> lines.put(id(line), line));
        }
        return lines;
    }

    private static String id(String line) {
        assertThat(line).startsWith("{\"id\":\"urn:");
        return line.substring(7, line.indexOf('"', 7));
    }

    /**
     * How long the job takes on one and on two executors, pass by pass, for the first ones go to the compilers; run by hand,
     * for docs/scale.md. Arguments: records, passes.
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("cluster");
        Path archives = Files.createDirectories(folder.resolve("archives"));
        new WarcMaker().write(archives, FILES, Integer.parseInt(args[0]) / FILES);
        for (int executors : new int[] {1, 2}) {
            try (SparkSession spark = Sparks.cluster(executors)) {
                for (int pass = 1; pass <= Integer.parseInt(args[1]); pass++) {
                    long start = System.nanoTime();
                    String output = folder.resolve(executors + "-" + pass).toString();
                    ExtractionJob.of(List.of(archives.toString(), output), "").run(spark);
                    System.out.println(executors + " executors, pass " + pass + ": "
                            + (System.nanoTime() - start) / 1_000_000 + " ms");
                }
            }
        }
    }
}
