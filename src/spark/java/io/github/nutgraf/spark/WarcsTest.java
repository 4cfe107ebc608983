package io.github.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives as rows, and the job on small ones. */
class WarcsTest {

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Sparks.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private Path archives() throws IOException {
        Path archives = Files.createDirectories(folder.resolve("archives"));
        new WarcMaker().write(archives, 3, 100);
        return archives;
    }

    @Test
    void everyRecordIsARow() throws IOException {
        Dataset<Row> rows = Warcs.read(spark, archives().toString()).cache();

        assertThat(rows.rdd().getNumPartitions()).isEqualTo(3);
        Map<String, Long> outcomes = rows.select("outcome").collectAsList().stream()
                .collect(Collectors.groupingBy(row -> row.getString(0), Collectors.counting()));
        assertThat(outcomes).isEqualTo(Map.of("page", 288L, "passed_over", 9L, "error", 3L));
        assertThat(rows.where("outcome = 'passed_over'")
                        .select("reason")
                        .distinct()
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrder("revisit", "status 404", "not HTML");
        Row page = rows.where("url = 'https://www.example.org/100/story'")
                .selectExpr("id", "status", "charset", "unix_seconds(date)", "length(html) > 100", "file")
                .head();
        assertThat(page.getString(0)).isEqualTo("urn:uuid:00000100-0000-4000-8000-000000000000");
        assertThat(page.getInt(1)).isEqualTo(200);
        assertThat(page.getString(2)).isEqualTo("utf-8");
        assertThat(page.getLong(3)).isEqualTo(1_727_870_400L);
        assertThat(page.getBoolean(4)).isTrue();
        assertThat(page.getString(5)).endsWith("part-1.warc.gz");
    }

    @Test
    void whatIsNoArchiveIsAnErrorAndAPathToNothingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("page.warc"), "<p>No archive</p>");
        assertThat(Warcs.read(spark, file.toString()).collectAsList())
                .isNotEmpty()
                .allMatch(row -> row.getString(0).equals("error"));

        assertThatThrownBy(() -> Warcs.read(spark, folder.resolve("none-*.warc").toString()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("none-");
    }

    @Test
    void theJobAccountsForEveryRecordAndGivesTheSameTwice() throws IOException {
        String output = folder.resolve("out").toString();
        List<String> arguments = List.of("--to", "parquet", archives().toString(), output);

        assertThat(ExtractionJob.of(arguments, "").run(spark).toString())
                .isEqualTo("300 records: 288 articles, 9 passed over, 3 errors");
        List<String> first = rows(output);
        assertThatThrownBy(() -> ExtractionJob.of(arguments, "").run(spark)).hasMessageContaining("already exists");
        List<String> again = List.of("--overwrite", "--to", "parquet", arguments.get(2), output);
        ExtractionJob.of(again, "").run(spark);

        assertThat(first).hasSize(288).isEqualTo(rows(output));
        assertThat(spark.read()
                        .parquet(output)
                        .where("outcome = 'article' AND CAST(day AS STRING) = '2024-10-02'")
                        .count())
                .isEqualTo(96);
    }

    private static List<String> rows(String output) {
        return spark.read()
                .parquet(output)
                .where("outcome = 'article'")
                .orderBy("id")
                .toJSON()
                .collectAsList();
    }

    @Test
    void theJobReadsTables() throws IOException {
        Path lines = Files.writeString(folder.resolve("pages.jsonl"), """
                {"id":"a","url":"https://www.example.org/a","html":"<h1>The ferry sails</h1><p>It sails again.</p>"}
                {"id":"b","url":"https://www.example.org/b"}
                {"id":"c","html":
                """);
        String output = folder.resolve("lines").toString();
        assertThat(ExtractionJob.of(List.of("--from", "json", "--to", "jsonl", lines.toString(), output), "")
                        .run(spark)
                        .toString())
                .isEqualTo("3 records: 1 articles, 0 passed over, 2 errors");
        assertThat(spark.read().text(output).where("outcome = 'error'").collectAsList())
                .extracting(row -> row.getString(0))
                .allMatch(line -> line.contains("\"reason\":\"no html\"") || line.contains("\"reason\":\"no JSON\""));

        String tables = folder.resolve("tables").toString();
        Warcs.read(spark, archives().toString())
                .where("outcome = 'page'")
                .write()
                .parquet(tables);
        assertThat(ExtractionJob.of(
                                List.of(
                                        "--from",
                                        "parquet",
                                        tables,
                                        folder.resolve("again").toString()),
                                "")
                        .run(spark)
                        .toString())
                .isEqualTo("288 records: 288 articles, 0 passed over, 0 errors");
    }

    @Test
    void argumentsThatAreNoneAreRefused() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("in"),
                List.of("--from", "xml", "in", "out"),
                List.of("--fast", "in", "out"),
                List.of("same", "same"))) {
            assertThatThrownBy(() -> ExtractionJob.of(wrong, "usage")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
