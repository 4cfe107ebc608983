package io.github.nutgraf.cli;

/** Texts that several commands' help shares. */
final class Descriptions {

    static final String INPUT =
            "A file or folder of pages (.html, .htm, .xhtml), a .zip of them, a web archive (.warc), "
                    + "JSON Lines with html and url (.jsonl), each perhaps .gz; or - for standard input.";

    static final String EXIT_CODES = "Exit codes:%n"
            + "  0    all went well%n"
            + "  1    some inputs failed, each named on standard error%n"
            + "  2    the command line was wrong%n"
            + "  3    a figure is below its floor (evaluate)%n"
            + "  130  interrupted";

    private Descriptions() {}
}
