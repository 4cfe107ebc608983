package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A video of the story.
 *
 * @param url absolute address of the file or of the player's page
 * @param title the video's own title; null if none
 * @param thumbnail absolute address of its still picture; null if none
 * @param provider the host of the player in lower case, such as {@code youtube}; null when the site plays it itself
 */
public record Video(
        String url,
        @Nullable String title,
        @Nullable String thumbnail,
        @Nullable String provider) implements Serializable {

    public Video {
        Objects.requireNonNull(url, "url");
    }
}
