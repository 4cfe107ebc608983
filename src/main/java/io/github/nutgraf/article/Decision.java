package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one visible block of the page.
 *
 * @param text the block's text as a reader sees it
 * @param kept whether it became part of the body
 * @param kind what it was taken for: a body block's type in lower case ({@code paragraph}, {@code heading}, …), the
 *     field it was read as ({@code headline}, {@code byline}, …) or {@code boilerplate}
 * @param reason why, in words; for a dropped block what weighed most
 * @param score how much it looks like story, 0 to 1
 * @param boilerplate what it is instead of story, told by its place and name in the page; null for a block that was kept
 *     or read as a field
 */
public record Decision(
        String text,
        boolean kept,
        String kind,
        String reason,
        double score,
        @Nullable Boilerplate boilerplate) implements Serializable {
    public Decision {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
