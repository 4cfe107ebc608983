package io.github.nutgraf.cli;

/** What the program's exit code says. */
final class ExitCodes {

    static final int OK = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int BELOW_FLOOR = 3;

    /** 128 and the number of the signal, as shells have it: SIGINT, SIGPIPE, SIGTERM. */
    static final int INTERRUPTED = 130;

    static final int READER_GONE = 141;
    static final int TERMINATED = 143;

    private ExitCodes() {}
}
