package io.github.nutgraf.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Web archives (WARC, ISO 28500) as rows. Needs {@code org.netpreserve:jwarc} on the class path. */
public final class Warcs {

    private Warcs() {}

    /**
     * Reads web archives, one task a file, record by record: a task's memory does not grow with its file.
     *
     * <p>Every record that may hold a page, and every damaged piece, is one row. {@code outcome} is {@code page},
     * {@code passed_over} (a status other than 2xx, no HTML, a revisit) or {@code error}; of the latter two {@code reason}
     * says why. A page has {@code html} as bytes, {@code charset} as the server named it (null if it did not), {@code url},
     * {@code date} (when it was fetched), {@code status} and {@code id}; {@code file} names the archive.
     *
     * @param paths files, folders (with all {@code .warc}, {@code .warc.gz} and {@code .warc.zst} below them) and patterns,
     *     on any file system that Hadoop knows
     * @throws IOException if a path names nothing
     */
    public static Dataset<Row> read(SparkSession spark, String... paths) throws IOException {
        HadoopFiles hadoop = new HadoopFiles(spark);
        ArrayList<String> files = new ArrayList<>(hadoop.archives(List.of(paths)));
        FlatMapFunction<Long, Row> rows = number -> {
            String file = files.get(number.intValue());
            return new WarcRows(hadoop.open(file), file);
        };
        StructType columns = Records.columns();
        return spark.range(0, files.size(), 1, Math.max(1, files.size())).flatMap(rows, Records.encoder(columns));
    }
}
