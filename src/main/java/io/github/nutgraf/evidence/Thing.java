package io.github.nutgraf.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of structured data as JSON-LD means it: each property holds a set of values, and a value is a text or another
 * node. Single values, arrays and arrays of arrays are thus the same; nulls are not there.
 */
final class Thing {

    /** Most nodes are a reference, or a name and an address. */
    private final Map<String, List<Object>> properties = new LinkedHashMap<>(4);

    void add(String property, Object value) {
        properties.computeIfAbsent(property, k -> new ArrayList<>(1)).add(value);
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** No more than a reference to a node described elsewhere. */
    boolean isReference() {
        return properties.size() == 1 && properties.containsKey("@id");
    }

    /** All values, texts and things, in order. */
    List<Object> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The first value that is a text; null if none. */
    @Nullable
    String text(String property) {
        for (Object value : values(property)) {
            if (value instanceof String s && !s.isBlank()) {
                return s;
            }
        }
        return null;
    }

    List<Thing> things(String property) {
        List<Object> values = values(property);
        if (values.isEmpty()) {
            return List.of();
        }
        List<Thing> out = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof Thing t) {
                out.add(t);
            }
        }
        return out;
    }

    /** Whether one of its types is this. */
    boolean is(String type) {
        return values("@type").contains(type);
    }

    List<String> types() {
        List<String> out = new ArrayList<>();
        for (Object value : values("@type")) {
            if (value instanceof String s) {
                out.add(s);
            }
        }
        return out;
    }

    Iterable<Map.Entry<String, List<Object>>> properties() {
        return properties.entrySet();
    }
}
