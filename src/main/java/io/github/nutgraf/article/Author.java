package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the byline.
 *
 * @param name the name alone: no job title, no "By", no outlet, no e-mail, no social handle
 * @param url absolute address of the author's page; null if none is linked
 * @param role job title or part played as printed ("Political Editor", "Photographer"); null if none is printed
 * @param kind a person or an organization (an agency, a desk)
 * @param raw the text the name was read from, as the page gives it
 */
public record Author(
        String name, @Nullable String url, @Nullable String role, Kind kind, String raw) implements Serializable {

    /** Who is credited. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** An agency, a desk, an institution. */
        ORGANIZATION
    }

    public Author {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(raw, "raw");
    }
}
