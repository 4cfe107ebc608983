package io.github.nutgraf.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Pages that stand in tables, as rows of {@link Records}. A table has a column {@code html} (text, or bytes) and may have
 * {@code id}, {@code url}, {@code date}, {@code status} and {@code charset}. A row without {@code html}, and a line that is
 * no JSON, is an error.
 */
final class TableRecords {

    private static final String BROKEN = "_broken";

    private TableRecords() {}

    static Dataset<Row> read(SparkSession spark, String format, List<String> paths) {
        String[] names = paths.toArray(new String[0]);
        Dataset<Row> table = format.equals("json")
                ? spark.read()
                        .schema(jsonColumns())
                        .option("mode", "PERMISSIVE")
                        .option("columnNameOfCorruptRecord", BROKEN)
                        .format("json")
                        .load(names)
                : spark.read().parquet(names);
        return records(table);
    }

    /** A schema makes a pass over the files unnecessary, and no odd line can change it. */
    private static StructType jsonColumns() {
        StructType columns = new StructType();
        for (String name : List.of("id", "url", "charset", "html", BROKEN)) {
            columns = columns.add(name, DataTypes.StringType);
        }
        return columns.add("date", DataTypes.TimestampType).add("status", DataTypes.IntegerType);
    }

    private static Dataset<Row> records(Dataset<Row> table) {
        Set<String> there = new TreeSet<>(Arrays.asList(table.columns()));
        if (!there.contains("html")) {
            throw new IllegalArgumentException("no column html among " + there);
        }
        boolean text = table.schema().apply("html").dataType().equals(DataTypes.StringType);
        Column broken = there.contains(BROKEN) ? functions.col(BROKEN).isNotNull() : functions.lit(false);
        Column wrong = broken.or(functions.col("html").isNull());
        Column[] columns = Arrays.stream(Records.columns().fields())
                .map(field -> switch (field.name()) {
                    case "outcome" ->
                        functions
                                .when(wrong, Records.ERROR)
                                .otherwise(Records.PAGE)
                                .as("outcome");
                    case "reason" ->
                        functions.when(broken, "no JSON").when(wrong, "no html").as("reason");
                    case "file" -> functions.input_file_name().as("file");
                    case "charset" -> text ? functions.lit("UTF-8").as("charset") : column(field, there);
                    default -> column(field, there);
                })
                .toArray(Column[]::new);
        return table.select(columns);
    }

    private static Column column(StructField field, Set<String> there) {
        Column column = there.contains(field.name()) ? functions.col(field.name()) : functions.lit(null);
        return column.cast(field.dataType()).as(field.name());
    }
}
