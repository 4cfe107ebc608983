package io.github.nutgraf.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON Lines, an object, read into maps, lists, strings and numbers. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<?, ?> values;

    private JsonLine(Map<?, ?> values) {
        this.values = values;
    }

    /** @throws tools.jackson.core.JacksonException if the line is no JSON */
    static JsonLine parse(String line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            return new JsonLine(value(json) instanceof Map<?, ?> map ? map : Map.of());
        }
    }

    /** The text under a key; null if there is none or it is of another type. */
    @Nullable
    String text(String key) {
        return values.get(key) instanceof String text ? text : null;
    }

    /** The truth value under a key; null if there is none. */
    @Nullable
    Boolean bool(String key) {
        return values.get(key) instanceof Boolean value ? value : null;
    }

    /** The list under a key; null if there is none. */
    @Nullable
    List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : null;
    }

    /** The texts of the list under a key; null if there is no list. */
    @Nullable
    List<String> texts(String key) {
        List<?> list = list(key);
        return list == null
                ? null
                : list.stream().map(x -> x instanceof String text ? text : "").toList();
    }

    /** Whether there is anything under a key that Python would call true. */
    boolean has(String key) {
        Object value = values.get(key);
        return value != null && !value.equals(false) && !value.equals("") && !value.equals(List.of());
    }

    /** Nesting is bounded by the parser's own limit of 500. */
    private static @Nullable Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                map.put(key, value(json));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return json.getNumberValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == JsonToken.VALUE_STRING ? json.getString() : null;
    }
}
