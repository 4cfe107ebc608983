package io.github.nutgraf.cli;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.FileNames;
import io.github.nutgraf.input.InterruptedRunException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String[] args) throws Exception {
        System.setErr(stderr());
        System.exit(run(FileNames.arguments(args)));
    }

    private static int run(String[] args) throws Exception {
        if (!isOfInputsAlone(args)) {
            return Nutgraf.run(args);
        }
        HeadStart.begin();
        try {
            return new Extract(List.of(args)).call();
        } catch (IOException | InterruptedRunException e) {
            return failed(e);
        }
    }

    /**
     * Whether pages to extract are all that is given. Then nobody waits for the annotations of commands and options to be
     * read, a third of a start. No command has a dot or a slash in its name; {@code @} stands before a file of arguments.
     */
    private static boolean isOfInputsAlone(String[] args) {
        boolean inputs = args.length > 0 && (args[0].indexOf('.') >= 0 || args[0].indexOf('/') >= 0);
        for (String arg : args) {
            inputs &= !arg.startsWith("-") && !arg.startsWith("@");
        }
        return inputs;
    }

    /**
     * Says in one line why a run cannot go on, for a trace would tell its reader nothing; gives the exit code.
     *
     * @throws Exception what is a mistake of the program
     */
    static int failed(Exception failure) throws Exception {
        if (failure instanceof InterruptedRunException) {
            return ExitCodes.INTERRUPTED;
        }
        if (failure instanceof StandardOutput.ReaderGoneException) {
            return ExitCodes.READER_GONE;
        }
        if (failure instanceof IOException) {
            stderr().println("nutgraf: " + Failure.withFile(failure));
            return ExitCodes.SOME_FAILED;
        }
        throw failure;
    }

    /** Standard output in UTF-8, whatever the locale. */
    static PrintStream stdout() {
        return utf8(FileDescriptor.out);
    }

    /** Standard error in UTF-8, whatever the locale. */
    static PrintStream stderr() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
