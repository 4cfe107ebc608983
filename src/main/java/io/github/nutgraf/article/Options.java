package io.github.nutgraf.article;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to extract. {@link #DEFAULTS} suits the open web; change single values by the {@code with…} methods.
 *
 * @param mode what to do with blocks that could be story or not
 * @param links whether inline links are kept as spans
 * @param tables whether tables are kept in the body
 * @param images whether figures are kept in the body; the {@code images} field is filled all the same
 * @param embeds whether embeds are kept in the body
 * @param latest the last day that can be a story's date; null for tomorrow by the system's clock
 * @param maxInputBytes longer input is cut, with a note; characters count as one byte each when text is given
 * @param maxElements pages with more tags are cut, with a note
 * @param maxDataChars structured data beyond so many characters a page is left out, with a note
 * @param maxDataDepth structured data nested deeper is cut, with a note
 * @param maxOutputChars the body is cut past so many characters, with a note
 * @param deadline after so long the remaining stages do the least they can, with a note; null for none
 */
public record Options(
        Mode mode,
        boolean links,
        boolean tables,
        boolean images,
        boolean embeds,
        @Nullable LocalDate latest,
        int maxInputBytes,
        int maxElements,
        int maxDataChars,
        int maxDataDepth,
        int maxOutputChars,
        @Nullable Duration deadline)
        implements Serializable {

    /** What to do with blocks that could be story or not. */
    public enum Mode {
        /** Leave them out: what comes out is story. */
        PRECISION,
        /** Decide by what is likelier. */
        BALANCED,
        /** Keep them: no part of the story is missing. */
        RECALL
    }

    /** Balanced; everything kept; limits that no real news page comes near. */
    public static final Options DEFAULTS = new Options(
            Mode.BALANCED,
            true,
            true,
            true,
            true,
            null,
            64_000_000,
            1_000_000,
            16_000_000,
            64,
            10_000_000,
            Duration.ofSeconds(30));

    public Options {
        Objects.requireNonNull(mode, "mode");
        positive(maxInputBytes, "maxInputBytes");
        positive(maxElements, "maxElements");
        positive(maxDataChars, "maxDataChars");
        positive(maxDataDepth, "maxDataDepth");
        positive(maxOutputChars, "maxOutputChars");
        if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
            throw new IllegalArgumentException("deadline " + deadline);
        }
    }

    /** These options with another mode. */
    public Options withMode(Mode value) {
        return new Options(
                value,
                links,
                tables,
                images,
                embeds,
                latest,
                maxInputBytes,
                maxElements,
                maxDataChars,
                maxDataDepth,
                maxOutputChars,
                deadline);
    }

    private static void positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " " + value);
        }
    }
}
