package io.github.nutgraf.spark;

import java.time.Instant;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Rows of what stands in files of pages: a page, something passed over, or an error, each with what is known of it. */
final class Records {

    /** A page, with {@code html}. */
    static final String PAGE = "page";

    /** A record that is no page; {@code reason} says what it is. */
    static final String PASSED_OVER = "passed_over";

    /** Something that could not be read; {@code reason} says why. */
    static final String ERROR = "error";

    private Records() {}

    static StructType columns() {
        return new StructType()
                .add("outcome", DataTypes.StringType, false)
                .add("reason", DataTypes.StringType)
                .add("file", DataTypes.StringType)
                .add("id", DataTypes.StringType)
                .add("url", DataTypes.StringType)
                .add("date", DataTypes.TimestampType)
                .add("status", DataTypes.IntegerType)
                .add("charset", DataTypes.StringType)
                .add("html", DataTypes.BinaryType);
    }

    static Row page(
            String file,
            @Nullable String id,
            @Nullable String url,
            @Nullable Instant date,
            @Nullable Integer status,
            @Nullable String charset,
            byte[] html) {
        return RowFactory.create(PAGE, null, file, id, url, date, status, charset, html);
    }

    static Row noPage(String outcome, String reason, String file, @Nullable String id) {
        return RowFactory.create(outcome, reason, file, id, null, null, null, null, null);
    }

    /** For rows that hold dates as {@code java.time} has them. */
    static Encoder<Row> encoder(StructType columns) {
        return RowEncoder.encoderFor(columns, true);
    }
}
