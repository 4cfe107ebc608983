package io.github.nutgraf.article;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to extract. {@link #DEFAULTS} suits the open web; {@link #builder()} changes single values of it.
 *
 * @param mode what to do with blocks that could be story or not
 * @param storyThreshold a page whose chance of being a story is at least this is told as one, 0 to 1: lower keeps more
 *     doubtful stories, higher more pages that are none from being taken for one
 * @param links whether inline links are kept as spans
 * @param tables whether tables are kept in the body
 * @param images whether figures are kept in the body; the {@code images} field is filled all the same
 * @param embeds whether embeds are kept in the body
 * @param latest the last day that can be a story's date; null for tomorrow by the system's clock
 * @param maxInputBytes longer input is cut, with a note; characters count as one byte each when text is given
 * @param maxElements pages with more tags, or whose unclosed formatting makes more elements, are cut, with a note
 * @param maxAttributes an element's attributes past so many are left out, with a note
 * @param maxDataChars structured data beyond so many characters a page is left out, with a note
 * @param maxDataDepth structured data nested deeper is cut, with a note
 * @param maxOutputChars the body is cut past so many characters, with a note
 * @param deadline after so long the stages stop where they are and what was found so far comes back, with a note; null
 *     for none. The HTML parser itself is not stopped: the limits on input bound it
 */
public record Options(
        Mode mode,
        double storyThreshold,
        boolean links,
        boolean tables,
        boolean images,
        boolean embeds,
        @Nullable LocalDate latest,
        int maxInputBytes,
        int maxElements,
        int maxAttributes,
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
            0.4,
            true,
            true,
            true,
            true,
            null,
            64_000_000,
            400_000,
            256,
            16_000_000,
            64,
            10_000_000,
            Duration.ofSeconds(30));

    public Options {
        Objects.requireNonNull(mode, "mode");
        if (!(storyThreshold >= 0 && storyThreshold <= 1)) {
            throw new IllegalArgumentException("storyThreshold " + storyThreshold);
        }
        positive(maxInputBytes, "maxInputBytes");
        positive(maxElements, "maxElements");
        positive(maxAttributes, "maxAttributes");
        positive(maxDataChars, "maxDataChars");
        positive(maxDataDepth, "maxDataDepth");
        positive(maxOutputChars, "maxOutputChars");
        if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
            throw new IllegalArgumentException("deadline " + deadline);
        }
    }

    /** A builder that starts from {@link #DEFAULTS}. */
    public static Builder builder() {
        return DEFAULTS.toBuilder();
    }

    /** A builder that starts from these options. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    private static void positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " " + value);
        }
    }

    /**
     * Options in the making. What each value means stands with {@link Options}; {@link #build()} checks them. A builder
     * serves one thread.
     */
    public static final class Builder {
        private Mode mode;
        private double storyThreshold;
        private boolean links;
        private boolean tables;
        private boolean images;
        private boolean embeds;
        private @Nullable LocalDate latest;
        private int maxInputBytes;
        private int maxElements;
        private int maxAttributes;
        private int maxDataChars;
        private int maxDataDepth;
        private int maxOutputChars;
        private @Nullable Duration deadline;

        private Builder(Options options) {
            mode = options.mode;
            storyThreshold = options.storyThreshold;
            links = options.links;
            tables = options.tables;
            images = options.images;
            embeds = options.embeds;
            latest = options.latest;
            maxInputBytes = options.maxInputBytes;
            maxElements = options.maxElements;
            maxAttributes = options.maxAttributes;
            maxDataChars = options.maxDataChars;
            maxDataDepth = options.maxDataDepth;
            maxOutputChars = options.maxOutputChars;
            deadline = options.deadline;
        }

        /** Sets {@link Options#mode()}. */
        public Builder mode(Mode value) {
            mode = value;
            return this;
        }

        /** Sets {@link Options#storyThreshold()}. */
        public Builder storyThreshold(double value) {
            storyThreshold = value;
            return this;
        }

        /** Sets {@link Options#links()}. */
        public Builder links(boolean value) {
            links = value;
            return this;
        }

        /** Sets {@link Options#tables()}. */
        public Builder tables(boolean value) {
            tables = value;
            return this;
        }

        /** Sets {@link Options#images()}. */
        public Builder images(boolean value) {
            images = value;
            return this;
        }

        /** Sets {@link Options#embeds()}. */
        public Builder embeds(boolean value) {
            embeds = value;
            return this;
        }

        /** Sets {@link Options#latest()}. */
        public Builder latest(@Nullable LocalDate value) {
            latest = value;
            return this;
        }

        /** Sets {@link Options#maxInputBytes()}. */
        public Builder maxInputBytes(int value) {
            maxInputBytes = value;
            return this;
        }

        /** Sets {@link Options#maxElements()}. */
        public Builder maxElements(int value) {
            maxElements = value;
            return this;
        }

        /** Sets {@link Options#maxAttributes()}. */
        public Builder maxAttributes(int value) {
            maxAttributes = value;
            return this;
        }

        /** Sets {@link Options#maxDataChars()}. */
        public Builder maxDataChars(int value) {
            maxDataChars = value;
            return this;
        }

        /** Sets {@link Options#maxDataDepth()}. */
        public Builder maxDataDepth(int value) {
            maxDataDepth = value;
            return this;
        }

        /** Sets {@link Options#maxOutputChars()}. */
        public Builder maxOutputChars(int value) {
            maxOutputChars = value;
            return this;
        }

        /** Sets {@link Options#deadline()}. */
        public Builder deadline(@Nullable Duration value) {
            deadline = value;
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException if a limit or the deadline is not positive, or the threshold no chance
         */
        public Options build() {
            return new Options(
                    mode,
                    storyThreshold,
                    links,
                    tables,
                    images,
                    embeds,
                    latest,
                    maxInputBytes,
                    maxElements,
                    maxAttributes,
                    maxDataChars,
                    maxDataDepth,
                    maxOutputChars,
                    deadline);
        }
    }
}
