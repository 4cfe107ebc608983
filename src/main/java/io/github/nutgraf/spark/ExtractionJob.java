package io.github.nutgraf.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Extracts all pages of files into files.
 *
 * @param from {@code warc}, {@code parquet} or {@code json}
 * @param to {@code parquet} or {@code jsonl}
 * @param overwrite whether what stands in the output goes
 * @param inputs files, folders and patterns
 * @param output a folder
 */
record ExtractionJob(String from, String to, boolean overwrite, List<String> inputs, String output) {

    /** Reads the arguments. */
    static ExtractionJob of(List<String> arguments, String usage) {
        String from = "warc";
        String to = "parquet";
        boolean overwrite = false;
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--from" -> from = value(arguments, ++i, List.of("warc", "parquet", "json"), usage);
                case "--to" -> to = value(arguments, ++i, List.of("parquet", "jsonl"), usage);
                case "--overwrite" -> overwrite = true;
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("no option: " + argument + "\n" + usage);
                    }
                    paths.add(argument);
                }
            }
        }
        if (paths.size() < 2) {
            throw new IllegalArgumentException(usage);
        }
        String output = paths.remove(paths.size() - 1);
        if (paths.contains(output)) {
            throw new IllegalArgumentException("the output is an input: " + output);
        }
        return new ExtractionJob(from, to, overwrite, List.copyOf(paths), output);
    }

    private static String value(List<String> arguments, int i, List<String> allowed, String usage) {
        if (i >= arguments.size() || !allowed.contains(arguments.get(i))) {
            throw new IllegalArgumentException(usage);
        }
        return arguments.get(i);
    }

    /**
     * Runs in one stage: each file is read, extracted and written by one task, and Spark's commit lets through one try of
     * each.
     *
     * @return how many records came in and what came of them
     * @throws IOException if an input names nothing
     */
    Summary run(SparkSession spark) throws IOException {
        Observation in = new Observation("records");
        Dataset<Row> records =
                records(spark).observe(in, functions.count(functions.lit(1)).as("in"));
        boolean asJson = to.equals("jsonl");
        PageOutcome outcome = new PageOutcome(asJson);
        Dataset<Row> outcomes = records.map(outcome, Records.encoder(outcome.columns()));
        if (asJson) {
            outcomes = outcomes.select(
                    functions.col("outcome"),
                    functions.col("day"),
                    functions
                            .coalesce(
                                    functions.col(PageOutcome.ARTICLE),
                                    functions.to_json(functions.struct("id", "file", "url", "reason")))
                            .as("value"));
        }
        DataFrameWriter<Row> writer = outcomes.write()
                .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                .partitionBy("outcome", "day");
        if (asJson) {
            writer.option("compression", "gzip").text(output);
        } else {
            writer.parquet(output);
        }
        return summary(spark, in);
    }

    private Dataset<Row> records(SparkSession spark) throws IOException {
        return from.equals("warc")
                ? Warcs.read(spark, inputs.toArray(new String[0]))
                : TableRecords.read(spark, from, inputs);
    }

    private Summary summary(SparkSession spark, Observation in) {
        Dataset<Row> written =
                to.equals("jsonl") ? spark.read().text(output) : spark.read().parquet(output);
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : written.groupBy("outcome").count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        Row observed = in.getRow();
        Summary summary = new Summary(
                observed.getLong(0),
                counts.getOrDefault(PageOutcome.ARTICLE, 0L),
                counts.getOrDefault(Records.PASSED_OVER, 0L),
                counts.getOrDefault(Records.ERROR, 0L));
        if (!summary.addsUp()) {
            throw new IllegalStateException("records were lost: " + summary);
        }
        return summary;
    }

    /** How many records came in, and what came of them. */
    record Summary(long records, long articles, long passedOver, long errors) {

        boolean addsUp() {
            return records == articles + passedOver + errors;
        }

        @Override
        public String toString() {
            return records + " records: " + articles + " articles, " + passedOver + " passed over, " + errors
                    + " errors";
        }
    }
}
