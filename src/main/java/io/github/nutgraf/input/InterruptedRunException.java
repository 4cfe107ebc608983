package io.github.nutgraf.input;

/** Ends a run that a person or the system wants to end. */
public final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
