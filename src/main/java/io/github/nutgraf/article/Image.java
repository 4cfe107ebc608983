package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the story.
 *
 * @param url absolute address of the largest rendition the page names
 * @param alt the alternative text; null when the page gives none
 * @param caption the text printed with the picture, without the credit; null if none
 * @param credit photographer and agency as printed; null if none
 * @param width in CSS pixels as declared; null if undeclared
 * @param height in CSS pixels as declared; null if undeclared
 */
public record Image(
        String url,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Integer width,
        @Nullable Integer height)
        implements Serializable {

    public Image {
        Objects.requireNonNull(url, "url");
    }
}
