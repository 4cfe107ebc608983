package io.github.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SQL function in a real engine, on the test pages. */
class NutgrafFunctionsTest {

    private static SparkSession spark;
    private static int count;

    @BeforeAll
    static void start() throws IOException {
        spark = Sparks.local();
        NutgrafFunctions.register(spark);
        pages(spark).createOrReplaceTempView("pages");
        count = (int) spark.table("pages").count();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    static Dataset<Row> pages(SparkSession engine) throws IOException {
        StructType type = new StructType()
                .add("url", DataTypes.StringType)
                .add("html", DataTypes.StringType)
                .add("bytes", DataTypes.BinaryType);
        List<Row> rows;
        try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
            rows = files.filter(file -> file.endsWith("page.html"))
                    .sorted()
                    .map(NutgrafFunctionsTest::page)
                    .toList();
        }
        assertThat(rows).hasSizeGreaterThan(90);
        return engine.createDataFrame(rows, type).repartition(2);
    }

    private static Row page(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String url = "https://www.example.org/" + file;
            return RowFactory.create(url, new String(bytes, StandardCharsets.UTF_8), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRowIsTheArticle() {
        List<Row> rows = spark.sql("SELECT html, url, nutgraf(html, url) FROM pages ORDER BY url")
                .collectAsList();
        ArticleRow writer = new ArticleRow(NutgrafFunctions.columns());
        List<Article> articles = rows.stream()
                .map(row -> Extractor.parse(row.getString(0), row.getString(1)))
                .toList();
        List<Row> expected = spark.createDataFrame(
                        articles.stream().map(writer::of).toList(), NutgrafFunctions.columns())
                .collectAsList();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i).getStruct(2);
            assertThat(row).as(rows.get(i).getString(1)).isEqualTo(expected.get(i));
            assertThat(row.<String>getAs("headline")).isEqualTo(articles.get(i).headline());
            assertThat(row.<String>getAs("text")).isEqualTo(articles.get(i).text());
            assertThat(row.<String>getAs("markdown"))
                    .isEqualTo(Renderer.markdown().render(articles.get(i)));
            assertThat(row.getList(row.fieldIndex("body")))
                    .hasSameSizeAs(articles.get(i).body());
        }
    }

    @Test
    void takesOneTwoAndThreeArguments() {
        for (Row row : spark.sql("""
                SELECT html, bytes, url, nutgraf(html).headline, nutgraf(html, url).headline,
                       nutgraf(bytes, 'windows-1252', url).headline, nutgraf(bytes, null, null).text
                FROM pages""").collectAsList()) {
            String html = row.getString(0);
            byte[] bytes = row.getAs(1);
            assertThat(row.getString(3)).isEqualTo(Extractor.parse(html).headline());
            assertThat(row.getString(4))
                    .isEqualTo(Extractor.parse(html, row.getString(2)).headline());
            assertThat(row.getString(5))
                    .isEqualTo(Extractor.parse(bytes, "windows-1252", row.getString(2))
                            .headline());
            assertThat(row.getString(6))
                    .isEqualTo(Extractor.parse(bytes, null, null).text());
        }
    }

    @Test
    void aPageIsTakenApartOnceWhateverIsAskedOfIt() {
        NutgrafFunctions.register(spark, new Counting());
        try {
            for (String query : List.of(
                    "SELECT nutgraf(html, url) FROM pages",
                    "SELECT a.headline, a.text, a.markdown, a.byline.name FROM (SELECT nutgraf(html, url) AS a FROM pages)",
                    "SELECT nutgraf(html, url).headline, nutgraf(html, url).text FROM pages",
                    "SELECT a.text FROM (SELECT nutgraf(html, url) AS a FROM pages) WHERE a.kind = 'ARTICLE' AND a.headline > ''")) {
                Counting.CALLS.set(0);
                assertThat(spark.sql(query).collectAsList()).isNotEmpty();
                assertThat(Counting.CALLS.get()).as(query).isEqualTo(count);
            }
        } finally {
            NutgrafFunctions.register(spark);
        }
    }

    /** Counts the pages that are taken apart, whatever task does it. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // As its superclass.
    private static final class Counting extends PageFunction {
        private static final long serialVersionUID = 1L;
        private static final AtomicInteger CALLS = new AtomicInteger();

        private Counting() {
            super(Extractor.with(Options.DEFAULTS), NutgrafFunctions.columns());
        }

        @Override
        Article extract(Object page, @Nullable String charset, @Nullable String url) {
            CALLS.incrementAndGet();
            return super.extract(page, charset, url);
        }
    }

    @Test
    void ofNoPageNothingComes() {
        Row row = spark.sql(
                        "SELECT nutgraf(CAST(NULL AS STRING)), nutgraf(NULL, 'https://www.example.org/'), nutgraf('')")
                .head();
        assertThat(row.isNullAt(0)).isTrue();
        assertThat(row.isNullAt(1)).isTrue();
        assertThat(row.getStruct(2).<String>getAs("text")).isEmpty();
    }

    @Test
    void datesAreDatesWhereTheyArePrecise() {
        String page = "<h1>The ferry sails again</h1><time datetime='%s'>now</time>"
                + "<p>The ferry across the sound sails again, eleven weeks after the storm broke its doors.</p>";
        for (String[] expected : new String[][] {
            {"2024-10-10T17:01:00+02:00", "2024-10-10", "2024-10-10T15:01:00Z"},
            {"2024-10-10T17:01:00", "2024-10-10", null},
            {"2024-10-10", "2024-10-10", null}
        }) {
            Row row = spark.sql("SELECT nutgraf(\"" + page.formatted(expected[0]) + "\").published AS p")
                    .selectExpr("p.iso", "CAST(p.day AS STRING)", "unix_seconds(p.instant)")
                    .head();
            assertThat(row.getString(0)).isEqualTo(expected[0]);
            assertThat(row.getString(1)).isEqualTo(expected[1]);
            assertThat(
                            row.isNullAt(2)
                                    ? null
                                    : Instant.ofEpochSecond(row.getLong(2)).toString())
                    .isEqualTo(expected[2]);
        }
    }

    @Test
    void columnsAreTheKeysOfTheJson() {
        List<String> names = Arrays.asList(NutgrafFunctions.columns().fieldNames());
        assertThat(names)
                .startsWith("schema", "url", "canonicalUrl", "headline")
                .endsWith("notes", "markdown");
        assertThat(NutgrafFunctions.columns().apply("body").dataType().sql())
                .contains(
                        "type: STRING", "rows: ARRAY<ARRAY<STRUCT<", "time: STRUCT<iso: STRING", "body: ARRAY<STRUCT<");
    }
}
