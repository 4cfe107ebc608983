package io.github.nutgraf.spark;

import io.github.nutgraf.article.Article;
import io.github.nutgraf.article.ArticleDate;
import io.github.nutgraf.render.ArticleJson;
import io.github.nutgraf.render.Renderer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Writes an article as a row of {@link ArticleColumns}, by way of its JSON: what the JSON says, the row says. */
final class ArticleRow {

    private final StructType columns;
    private final StructType date = ArticleColumns.date();

    ArticleRow(StructType columns) {
        this.columns = columns;
    }

    Row of(Article article) {
        Map<?, ?> json = (Map<?, ?>) Objects.requireNonNull(JsonTree.read(ArticleJson.compact(article)));
        Map<Object, @Nullable Object> all = new LinkedHashMap<>(json);
        all.put(ArticleColumns.MARKDOWN, Renderer.markdown().render(article));
        return struct(all, columns);
    }

    private Row struct(Map<?, ?> json, StructType type) {
        StructField[] fields = type.fields();
        @Nullable Object[] values = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(json.get(fields[i].name()), fields[i].dataType());
        }
        return RowFactory.create(values);
    }

    /** Blocks hold blocks one level deep: this nests no deeper than the columns do. */
    private @Nullable Object value(@Nullable Object json, DataType type) {
        if (json instanceof String iso && type.equals(date)) {
            return date(ArticleDate.parse(iso));
        }
        if (json instanceof Map<?, ?> members && type instanceof StructType struct) {
            return struct(members, struct);
        }
        if (json instanceof Map<?, ?> members && type instanceof MapType map) {
            Map<Object, @Nullable Object> values = new LinkedHashMap<>();
            members.forEach((key, member) -> values.put(key, value(member, map.valueType())));
            return CollectionConverters.asScala(values);
        }
        if (json instanceof List<?> elements && type instanceof ArrayType array) {
            List<@Nullable Object> values = new ArrayList<>(elements.size());
            for (Object element : elements) {
                values.add(value(element, array.elementType()));
            }
            return CollectionConverters.asScala(values).toSeq();
        }
        return json;
    }

    /** Spark calculates with the years of four digits that ISO 8601 has. */
    private static Row date(ArticleDate date) {
        OffsetDateTime instant = date.toOffsetDateTime();
        boolean usual = date.day().getYear() >= 1 && date.day().getYear() <= 9999;
        return RowFactory.create(
                date.toString(), usual ? date.day() : null, usual && instant != null ? instant.toInstant() : null);
    }
}
