package io.github.nutgraf.cli;

import picocli.CommandLine.Command;

/** The {@code nutgraf} command. */
@Command(name = "nutgraf")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
