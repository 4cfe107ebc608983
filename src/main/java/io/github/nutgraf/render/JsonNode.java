package io.github.nutgraf.render;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value with the path that leads to it ({@code $.body[3].spans}), so that what is wrong with it can be said
 * along with where.
 */
record JsonNode(String path, @Nullable Object value) {

    /** Our own JSON nests 8 deep; the rest is room for keys of later versions. */
    private static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * Reads one JSON value and what follows it, which must be white space.
     *
     * @throws IllegalArgumentException if it is no JSON
     * @throws IOException if the reader fails
     */
    static JsonNode read(Reader json) throws IOException {
        // Jackson closes readers it was given, also when told not to, once it has seen their end.
        Reader open = new FilterReader(json) {
            @Override
            public void close() {}
        };
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), open)) {
            JsonNode node = new JsonNode("$", value(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return node;
        } catch (JacksonIOException e) {
            throw new IOException(e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IllegalArgumentException("no JSON: it is empty");
            }
            Object value;
            switch (token) {
                case PROPERTY_NAME -> {
                    names.push(parser.currentName());
                    continue;
                }
                case START_OBJECT -> {
                    open.push(new LinkedHashMap<String, @Nullable Object>());
                    continue;
                }
                case START_ARRAY -> {
                    open.push(new ArrayList<@Nullable Object>());
                    continue;
                }
                case END_OBJECT, END_ARRAY -> value = open.pop();
                case VALUE_STRING -> value = parser.getString();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> value = parser.getDoubleValue();
                case VALUE_TRUE, VALUE_FALSE -> value = token == JsonToken.VALUE_TRUE;
                default -> value = null;
            }
            if (open.isEmpty()) {
                return value;
            }
            add(open.element(), names, value);
        }
    }

    @SuppressWarnings("unchecked") // value() puts nothing else there
    private static void add(Object container, Deque<String> names, @Nullable Object value) {
        if (container instanceof List<?> list) {
            ((List<@Nullable Object>) list).add(value);
        } else {
            ((Map<String, @Nullable Object>) container).put(names.pop(), value);
        }
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(path + ": " + what);
    }

    /** The member of an object; a node without a value if there is none. */
    JsonNode get(String key) {
        return new JsonNode(path + "." + key, object().get(key));
    }

    @Nullable
    String textOrNull() {
        return value == null ? null : text();
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("not a string");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong("neither true nor false");
    }

    double number() {
        if (value instanceof Double number) {
            return number;
        }
        throw wrong("not a number");
    }

    int integer() {
        double number = number();
        if (number != (int) number) {
            throw wrong("not a whole number within 32 bits");
        }
        return (int) number;
    }

    @Nullable
    Integer integerOrNull() {
        return value == null ? null : (Integer) integer();
    }

    /** The constant with this name. */
    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw wrong("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + name);
    }

    /** The elements of an array, each as {@code read} makes it; none if the value is null. */
    <T> List<T> list(Function<JsonNode, T> read) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> elements)) {
            throw wrong("not an array");
        }
        List<T> out = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            out.add(read.apply(new JsonNode(path + "[" + i + "]", elements.get(i))));
        }
        return out;
    }

    /** The names of an object's members; none if the value is null. */
    List<String> keys() {
        return value == null ? List.of() : List.copyOf(object().keySet());
    }

    @SuppressWarnings("unchecked") // value() makes no other maps
    private Map<String, @Nullable Object> object() {
        if (value instanceof Map<?, ?>) {
            return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
        }
        throw wrong("not an object");
    }
}
