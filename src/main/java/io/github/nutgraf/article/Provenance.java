package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a field's value comes from, how sure that is, and what lost against it.
 *
 * @param source the evidence that won, such as {@code json-ld:headline}, {@code meta:og:title}, {@code page:h1} or
 *     {@code url}; for a field left empty on purpose, {@code none}
 * @param confidence how sure the value is, 0 to 1; calibrated for headline, byline and published: of the values given
 *     with 0.9 or more, at least 95 % are right
 * @param runnersUp the other claims, best first
 */
public record Provenance(String source, double confidence, List<RunnerUp> runnersUp) implements Serializable {

    /**
     * A claim that lost.
     *
     * @param value the value claimed, as text
     * @param source where it stands
     * @param reason why it lost
     */
    public record RunnerUp(String value, String source, String reason) implements Serializable {
        public RunnerUp {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public Provenance {
        Objects.requireNonNull(source, "source");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        runnersUp = List.copyOf(runnersUp);
    }
}
