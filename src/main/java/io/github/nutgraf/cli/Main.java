package io.github.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code nutgraf} command. */
@Command(
        name = "nutgraf",
        description = "Turns the HTML of news pages into structured articles.",
        subcommands = {Extract.class, Batch.class, Explain.class, Evaluate.class, GenerateCompletion.class},
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[extract | batch | explain | evaluate]",
        footer = {
            "",
            "Examples:",
            "  nutgraf page.html --format markdown",
            "  nutgraf batch pages/ -o articles.jsonl",
            "  nutgraf explain page.html -o why.html",
            "  source <(nutgraf generate-completion)",
            "",
            Descriptions.EXIT_CODES
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.setErr(stderr());
        System.exit(run(args));
    }

    private static int run(String[] given) {
        String[] args = FileNames.arguments(given);
        CommandLine command = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, FileNames::path)
                .setOut(new PrintWriter(stdout(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(stderr(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(failures());
        boolean named = args.length == 0
                || command.getSubcommands().containsKey(args[0])
                || Stream.of("-h", "--help", "-V", "--version").anyMatch(args[0]::equals);
        return command.execute(
                named
                        ? args
                        : Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new));
    }

    /** As picocli's own, without the control characters that an argument may bring to a terminal. */
    private static int misused(ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Failure.oneLine(String.valueOf(misuse.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
            command.usage(err);
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** A run that cannot go on says so in one line: a trace would tell its reader nothing. */
    private static IExecutionExceptionHandler failures() {
        return (failure, command, parsed) -> {
            if (failure instanceof InterruptedRunException) {
                return ExitCodes.INTERRUPTED;
            }
            if (failure instanceof IOException) {
                stderr().println("nutgraf: " + Failure.withFile(failure));
                return ExitCodes.SOME_FAILED;
            }
            throw failure;
        };
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Nothing to extract: name a page, or see --help");
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
