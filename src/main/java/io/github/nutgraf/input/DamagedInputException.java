package io.github.nutgraf.input;

import java.io.IOException;

/** Tells that a piece of an archive could not be read and was passed over; the next read goes on behind it. */
final class DamagedInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean gaveNothing;

    /**
     * @param what what is wrong
     * @param offset where the piece began, in bytes
     * @param lost how long it was
     */
    DamagedInputException(String what, long offset, long lost) {
        this(what, offset, lost, false);
    }

    /** @param gaveNothing whether no byte of the piece was read: then what stands in front of it is whole */
    DamagedInputException(String what, long offset, long lost, boolean gaveNothing) {
        super(what + " at byte " + offset + ", " + lost + " bytes passed over");
        this.gaveNothing = gaveNothing;
    }

    boolean gaveNothing() {
        return gaveNothing;
    }
}
