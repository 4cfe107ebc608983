package io.github.nutgraf.spark;

import io.github.nutgraf.Extractor;
import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.article.Options;
import io.github.nutgraf.input.Failure;
import io.github.nutgraf.render.ArticleJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes of a row of {@link Records} what came of it. No page makes it throw. */
final class PageOutcome implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final String ARTICLE = "article";

    private final Extractor extractor = Extractor.with(Options.DEFAULTS);
    private final StructType columns = NutgrafFunctions.columns();
    private final boolean asJson;

    /** @param asJson whether the article is wanted as a line of JSON, else as a struct */
    PageOutcome(boolean asJson) {
        this.asJson = asJson;
    }

    StructType columns() {
        return new StructType()
                .add("outcome", DataTypes.StringType, false)
                .add("day", DataTypes.StringType, false)
                .add("reason", DataTypes.StringType)
                .add("file", DataTypes.StringType)
                .add("id", DataTypes.StringType)
                .add("url", DataTypes.StringType)
                .add("date", DataTypes.TimestampType)
                .add("status", DataTypes.IntegerType)
                .add(ARTICLE, asJson ? DataTypes.StringType : columns);
    }

    @Override
    public Row call(Row record) {
        String outcome = record.getAs("outcome");
        if (!outcome.equals(Records.PAGE)) {
            return row(record, outcome, record.getAs("reason"), null, null);
        }
        try {
            byte[] html = record.getAs("html");
            Article article = extractor.extract(html, record.getAs("charset"), record.getAs("url"));
            Object written = asJson ? json(record, article) : new ArticleRow(columns).of(article);
            return row(record, ARTICLE, null, article.published(), written);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return row(record, Records.ERROR, Failure.reason(e), null, null);
        }
    }

    /** The line that {@code nutgraf batch} writes. */
    private static String json(Row record, Article article) {
        String id = record.getAs("id");
        return ArticleJson.compact(article, Map.of("id", id == null ? "" : id));
    }

    private static Row row(
            Row record,
            String outcome,
            @Nullable String reason,
            @Nullable ArticleDate published,
            @Nullable Object article) {
        Object date = record.getAs("date");
        return RowFactory.create(
                outcome,
                day(date, published),
                reason,
                record.getAs("file"),
                record.getAs("id"),
                record.getAs("url"),
                date,
                record.getAs("status"),
                article);
    }

    /** The day it was fetched, in UTC; where nobody says, the day it was published. */
    private static String day(@Nullable Object date, @Nullable ArticleDate published) {
        Instant instant = date instanceof Date old ? old.toInstant() : (Instant) date;
        if (instant != null) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        }
        return published == null ? "unknown" : published.day().toString();
    }
}
