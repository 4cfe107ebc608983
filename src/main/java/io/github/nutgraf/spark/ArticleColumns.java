package io.github.nutgraf.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an article, made of the JSON Schema that describes its JSON ({@code article.schema.json}): a key a
 * column of the same name. Three things are other than in JSON:
 *
 * <ul>
 *   <li>a date is a struct of {@code iso} (the text of the JSON), {@code day} and {@code instant}; {@code instant} is
 *       null where the page gives no clock time or no offset
 *   <li>blocks of all types share one struct, which holds the keys of each; those of other types are null
 *   <li>{@code markdown} comes last, the article as {@code Renderer.markdown()} writes it
 * </ul>
 */
final class ArticleColumns {

    static final String MARKDOWN = "markdown";

    private static final String POINTER = "#/$defs/";

    /** The keys of all blocks; the others depend on the block's type. */
    private static final List<String> OF_EVERY_BLOCK = List.of("type", "text");

    private final Map<?, ?> definitions;

    private ArticleColumns(Map<?, ?> definitions) {
        this.definitions = definitions;
    }

    static StructType type() {
        Map<?, ?> schema = (Map<?, ?>) Objects.requireNonNull(JsonTree.read(schema()));
        StructType columns = (StructType) new ArticleColumns(map(schema, "$defs")).type(schema, true);
        return columns.add(MARKDOWN, DataTypes.StringType, false);
    }

    /** A date at its own precision, as text and as what Spark calculates with. */
    static StructType date() {
        return new StructType()
                .add("iso", DataTypes.StringType, false)
                .add("day", DataTypes.DateType, true)
                .add("instant", DataTypes.TimestampType, true);
    }

    private static String schema() {
        try (InputStream in = ArticleColumns.class.getResourceAsStream("article.schema.json")) {
            return new String(Objects.requireNonNull(in, "article.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param nested whether a block may hold blocks */
    private DataType type(Map<?, ?> schema, boolean nested) {
        if (schema.containsKey("$ref")) {
            return (POINTER + "date").equals(schema.get("$ref")) ? date() : type(definition(schema), nested);
        }
        if (schema.get("oneOf") instanceof List<?> types) {
            return block(types, nested);
        }
        Object type = schema.get("type");
        String first = type instanceof List<?> several ? (String) several.get(0) : (String) type;
        if (first == null) {
            return schema.get("const") instanceof Number ? DataTypes.IntegerType : DataTypes.StringType;
        }
        return switch (first) {
            case "object" -> object(schema, nested);
            case "array" -> DataTypes.createArrayType(type(map(schema, "items"), nested), false);
            case "integer" -> DataTypes.IntegerType;
            case "number" -> DataTypes.DoubleType;
            case "boolean" -> DataTypes.BooleanType;
            case "string" -> DataTypes.StringType;
            default -> throw new IllegalStateException("no column for " + schema);
        };
    }

    /** An object whose keys need not be there is a map of values of one type. */
    private DataType object(Map<?, ?> schema, boolean nested) {
        Map<?, ?> properties = map(schema, "properties");
        if (!schema.containsKey("required")) {
            Map<?, ?> any = (Map<?, ?>) properties.values().iterator().next();
            return DataTypes.createMapType(DataTypes.StringType, type(any, nested), false);
        }
        StructType struct = new StructType();
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            Map<?, ?> value = (Map<?, ?>) property.getValue();
            struct = struct.add((String) property.getKey(), type(value, nested), isNullable(value));
        }
        return struct;
    }

    private StructType block(List<?> types, boolean nested) {
        Map<String, StructField> fields = new LinkedHashMap<>();
        for (Object type : types) {
            Map<?, ?> properties = map(definition((Map<?, ?>) type), "properties");
            for (Map.Entry<?, ?> property : properties.entrySet()) {
                String name = (String) property.getKey();
                if (!nested && name.equals("body")) {
                    continue;
                }
                DataType column = type((Map<?, ?>) property.getValue(), false);
                StructField field = new StructField(name, column, !OF_EVERY_BLOCK.contains(name), Metadata.empty());
                StructField other = fields.putIfAbsent(name, field);
                if (other != null && !other.equals(field)) {
                    throw new IllegalStateException("blocks disagree on " + name);
                }
            }
        }
        return new StructType(fields.values().toArray(new StructField[0]));
    }

    private boolean isNullable(Map<?, ?> schema) {
        if (schema.containsKey("$ref")) {
            return isNullable(definition(schema));
        }
        return schema.get("type") instanceof List<?> types && types.contains("null");
    }

    /** What a reference stands for. */
    private Map<?, ?> definition(Map<?, ?> reference) {
        String pointer = (String) Objects.requireNonNull(reference.get("$ref"));
        return map(definitions, pointer.substring(POINTER.length()));
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        @Nullable Object value = parent.get(key);
        return (Map<?, ?>) Objects.requireNonNull(value, key);
    }
}
