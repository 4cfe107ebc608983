package io.github.nutgraf.spark;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Options;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.None$;
import scala.Option;
import scala.Some;
import scala.collection.immutable.Nil$;

/**
 * Puts the function {@code nutgraf} at the hand of Spark's SQL. It takes one, two or three arguments:
 *
 * <pre>{@code
 * nutgraf(html)                  -- a page as text
 * nutgraf(html, url)             -- and its address, which makes its links absolute
 * nutgraf(bytes, charset, url)   -- a page as bytes, the charset its server named or null, its address or null
 * }</pre>
 *
 * <p>and gives a struct of {@link #columns()}; of a null page, null. No page makes it fail.
 */
public final class NutgrafFunctions {

    private NutgrafFunctions() {}

    /** Registers the function in this session, extracting with {@link Options#DEFAULTS}. */
    public static void register(SparkSession spark) {
        register(spark, Options.DEFAULTS);
    }

    /** Registers the function in this session, in place of an earlier one. */
    public static void register(SparkSession spark, Options options) {
        register(spark, new PageFunction(Extractor.with(options), columns()));
    }

    static void register(SparkSession spark, PageFunction function) {
        StructType columns = columns();
        spark.udf()
                .register(
                        "nutgraf",
                        new SparkUserDefinedFunction(
                                function,
                                columns,
                                emptyList(),
                                new Some<>(RowEncoder.encoderFor(columns, true)),
                                none(),
                                true,
                                true));
    }

    /**
     * The columns of an article: the keys of its JSON in their order, as {@code docs/article.schema.json} describes them,
     * then {@code markdown}. A date is a struct of {@code iso} (text at the page's own precision), {@code day} and
     * {@code instant} (null unless clock time and offset are known); all types of blocks share one struct.
     */
    public static StructType columns() {
        return ArticleColumns.type();
    }

    @SuppressWarnings("unchecked") // There is but one empty list.
    private static <T> scala.collection.immutable.Seq<T> emptyList() {
        return (scala.collection.immutable.Seq<T>) (Object) Nil$.MODULE$;
    }

    @SuppressWarnings("unchecked") // There is but one None.
    private static <T> Option<T> none() {
        return (Option<T>) (Object) None$.MODULE$;
    }
}
