package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block's text that carries a link or emphasis.
 *
 * <p>Spans of one text are sorted by start, then by end descending, and properly nested: two spans are apart or one
 * holds the other.
 *
 * @param start offset of the first character, in UTF-16 units of the block's text
 * @param end offset behind the last character; greater than {@code start}
 * @param kind what the stretch is
 * @param url the absolute address of a {@link Kind#LINK}; null for the others
 */
public record Span(int start, int end, Kind kind, @Nullable String url) implements Serializable {

    /** What a span marks. */
    public enum Kind {
        /** A hyperlink. */
        LINK,
        /** Emphasis: {@code em}, {@code i}. */
        EMPHASIS,
        /** Strong emphasis: {@code strong}, {@code b}. */
        STRONG,
        /** Inline code. */
        CODE
    }

    public Span {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
        if ((kind == Kind.LINK) != (url != null)) {
            throw new IllegalArgumentException("a link, and only a link, has a url");
        }
    }
}
