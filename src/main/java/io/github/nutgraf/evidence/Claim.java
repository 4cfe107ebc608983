package io.github.nutgraf.evidence;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing the page says about its story, and where it says so. Nothing is judged yet.
 *
 * @param topic what it is about
 * @param value what is claimed, as plain text: entities decoded, markup taken out, white space folded; never blank
 * @param source where it stands: {@code json-ld:headline}, {@code meta:og:title}, {@code microdata:headline},
 *     {@code page:h1}, {@code link:canonical}, {@code title}, {@code url}, {@code state:headline}
 * @param node the number of the element in the page; -1 when it is no single visible element
 * @param details what the source says besides, by the topic's keys; empty if nothing
 */
public record Claim(Topic topic, String value, String source, int node, Map<String, String> details) {

    public Claim {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        details = Map.copyOf(details);
    }

    public Claim(Topic topic, String value, String source, int node) {
        this(topic, value, source, node, Map.of());
    }

    /** What the source says besides; null if it does not. */
    public @Nullable String detail(String key) {
        return details.get(key);
    }

    /** Whether the source says that it is about an organization, such as schema.org's {@code NewsMediaOrganization}. */
    public boolean isOrganization() {
        @Nullable String type = detail("type");
        return type != null && type.endsWith("Organization");
    }
}
