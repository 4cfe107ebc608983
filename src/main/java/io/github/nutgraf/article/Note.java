package io.github.nutgraf.article;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that went wrong or was cut off on the way.
 *
 * @param code what happened, for programs
 * @param detail what happened, for people: one line, no control characters
 */
public record Note(Code code, String detail) implements Serializable {

    /** What can happen to a page. */
    public enum Code {
        /** There was no input, or nothing but white space. */
        EMPTY_INPUT,
        /** The input is no text: an image, an archive, a program. */
        NOT_HTML,
        /** The character set was guessed, or the declared one was wrong or unknown. */
        CHARSET_GUESSED,
        /** Bytes were no text in the character set and came out as U+FFFD. */
        CHARSET_MALFORMED,
        /** A structured-data block could not be read to its end. */
        BROKEN_STRUCTURED_DATA,
        /** The input was longer than {@link Options#maxInputBytes()} and was cut. */
        INPUT_CUT,
        /** The page had more elements than {@link Options#maxElements()} and was cut. */
        ELEMENTS_CUT,
        /** Elements had more attributes than {@link Options#maxAttributes()}; the rest was left out. */
        ATTRIBUTES_CUT,
        /** Structured data was larger or deeper than the limits and was cut or left out. */
        STRUCTURED_DATA_CUT,
        /** The result was longer than {@link Options#maxOutputChars()} and was cut. */
        OUTPUT_CUT,
        /** {@link Options#deadline()} passed; the article holds what was found until then. */
        DEADLINE_PASSED,
        /** No story was found in the page. */
        NO_BODY,
        /** The story was not in the visible page and came from structured data or application state. */
        BODY_FROM_DATA,
        /** The caller's address is no absolute http(s) address. */
        BAD_URL
    }

    public Note {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }
}
