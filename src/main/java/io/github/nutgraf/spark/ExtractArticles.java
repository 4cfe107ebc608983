package io.github.nutgraf.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * A job for {@code spark-submit}: pages in, articles out, by day.
 *
 * <pre>{@code
 * ExtractArticles [--from warc|parquet|json] [--to parquet|jsonl] [--overwrite] INPUT... OUTPUT
 * }</pre>
 *
 * <p>What comes out stands in {@code OUTPUT/outcome=article/day=2024-10-10/}, what was passed over and what failed in
 * {@code outcome=passed_over} and {@code outcome=error}. It prints how many records there were of each.
 */
public final class ExtractArticles {

    private static final String USAGE =
            "usage: ExtractArticles [--from warc|parquet|json] [--to parquet|jsonl] [--overwrite] INPUT... OUTPUT";

    private ExtractArticles() {}

    /**
     * Runs the job.
     *
     * @throws IllegalArgumentException if the arguments are none of the job's
     * @throws IOException if an input names nothing
     */
    public static void main(String[] args) throws IOException {
        ExtractionJob job = ExtractionJob.of(List.of(args), USAGE);
        SparkSession spark = SparkSession.builder().appName("nutgraf").getOrCreate();
        try {
            System.out.println(job.run(spark));
        } finally {
            spark.stop();
        }
    }
}
