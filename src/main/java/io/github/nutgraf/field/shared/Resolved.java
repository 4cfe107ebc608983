package io.github.nutgraf.field.shared;

import io.github.nutgraf.article.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver decided for a field, and why.
 *
 * @param value the field's value; null or an empty list when it stays empty
 * @param provenance the evidence that won and what lost against it
 */
public record Resolved<T>(@Nullable T value, Provenance provenance) {

    /** A field that stays empty because nothing speaks for a value. */
    public static <T> Resolved<T> none() {
        return new Resolved<>(null, new Provenance("none", 0, List.of()));
    }

    /** A value from a single source. */
    public static <T> Resolved<T> of(T value, String source, double confidence) {
        return new Resolved<>(value, new Provenance(source, confidence, List.of()));
    }
}
