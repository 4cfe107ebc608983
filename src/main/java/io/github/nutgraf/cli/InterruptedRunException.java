package io.github.nutgraf.cli;

/** Ends a run that a person or the system wants to end. */
final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
