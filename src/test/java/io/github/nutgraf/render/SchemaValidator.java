package io.github.nutgraf.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks a JSON value against the part of JSON Schema (draft 2020-12) that {@code docs/article.schema.json} uses.
 * Stricter in one way: a key that the schema does not name is wrong. A keyword it does not know is an error, so that the
 * schema cannot say what nobody checks.
 */
final class SchemaValidator {

    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode root;
    private final Set<String> used = new TreeSet<>();

    SchemaValidator(JsonNode root) {
        this.root = root;
    }

    /** The definitions that a value was checked against so far. */
    Set<String> used() {
        return used;
    }

    /** What is wrong first; null if nothing is. */
    @Nullable
    String check(JsonNode value) {
        return check(root, value);
    }

    private @Nullable String check(JsonNode schema, JsonNode value) {
        for (String keyword : schema.keys()) {
            String wrong = SAYS_NOTHING.contains(keyword) ? null : check(keyword, schema.get(keyword), schema, value);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private @Nullable String check(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        Object content = value.value();
        return switch (keyword) {
            case "$ref" -> reference(rule.text(), value);
            case "type" -> {
                List<String> types = rule.value() instanceof String one ? List.of(one) : rule.list(JsonNode::text);
                yield verdict(types.stream().anyMatch(type -> isType(type, content)), value, types.toString());
            }
            case "const" -> verdict(rule.value() != null && rule.value().equals(content), value, "" + rule.value());
            case "enum" -> verdict(rule.list(JsonNode::text).contains(content), value, "" + rule.value());
            case "minimum" -> verdict(!(content instanceof Double d) || d >= rule.number(), value, "too small");
            case "maximum" -> verdict(!(content instanceof Double d) || d <= rule.number(), value, "too large");
            case "pattern" -> verdict(!(content instanceof String s) || s.matches(rule.text()), value, rule.text());
            case "required" ->
                verdict(
                        !(content instanceof Map<?, ?> map) || map.keySet().containsAll(rule.list(JsonNode::text)),
                        value,
                        "lacks one of " + rule.value());
            case "properties" -> content instanceof Map<?, ?> ? members(rule, value) : null;
            case "items" ->
                content instanceof List<?>
                        ? value.list(element -> "" + check(rule, element)).stream()
                                .filter(wrong -> !wrong.equals("null"))
                                .findFirst()
                                .orElse(null)
                        : null;
            case "oneOf" -> oneOf(rule, value);
            default -> throw new IllegalArgumentException(schema.path() + ": unknown keyword " + keyword);
        };
    }

    private @Nullable String members(JsonNode rules, JsonNode value) {
        for (String key : value.keys()) {
            String wrong = rules.keys().contains(key)
                    ? check(rules.get(key), value.get(key))
                    : value.path() + ": no such key in the schema: " + key;
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private @Nullable String oneOf(JsonNode rules, JsonNode value) {
        List<String> verdicts = rules.list(rule -> "" + check(rule, value));
        long matches = verdicts.stream().filter("null"::equals).count();
        return matches == 1 ? null : value.path() + ": " + matches + " of oneOf match: " + verdicts;
    }

    private @Nullable String reference(String pointer, JsonNode value) {
        String name = pointer.substring("#/$defs/".length());
        String wrong = check(root.get("$defs").get(name), value);
        if (wrong == null) {
            used.add(name);
        }
        return wrong;
    }

    private static @Nullable String verdict(boolean right, JsonNode value, String want) {
        return right ? null : value.path() + ": " + value.value() + " is not as wanted: " + want;
    }

    private static boolean isType(String type, @Nullable Object value) {
        return switch (type) {
            case "null" -> value == null;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof Double;
            case "integer" -> value instanceof Double number && number == Math.rint(number);
            case "array" -> value instanceof List<?>;
            case "object" -> value instanceof Map<?, ?>;
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}
