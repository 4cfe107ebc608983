package io.github.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code nutgraf} command. */
@Command(
        name = "nutgraf",
        subcommands = {Batch.class, Evaluate.class},
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        System.setErr(stderr());
        CommandLine command = new CommandLine(new Main())
                .setOut(new PrintWriter(stdout(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(stderr(), true, StandardCharsets.UTF_8));
        System.exit(command.execute(args));
    }

    @Override
    public void run() {}

    /** Standard output in UTF-8, whatever the locale. */
    static PrintStream stdout() {
        return utf8(FileDescriptor.out);
    }

    static PrintStream stderr() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
