package io.github.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final String COMPLETION = "generate-completion";

    /** By name, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** Options that only tell about the program. */
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

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
        if (isForPages(args)) {
            HeadStart.begin();
        }
        boolean named = args.length == 0 || COMMANDS.containsKey(args[0]) || ABOUT.contains(args[0]);
        String[] full = named
                ? args
                : Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new);
        return command(full.length > 0 ? full[0] : "").execute(full);
    }

    private static boolean isForPages(String[] args) {
        return args.length > 0 && !args[0].equals(COMPLETION) && Stream.of(args).noneMatch(ABOUT::contains);
    }

    /** Reads the annotations of the command to run alone, for that takes a good part of a start; else those of all. */
    private static CommandLine command(String first) {
        CommandLine command = new CommandLine(new Main());
        @Nullable Class<?> one = first.equals(COMPLETION) ? null : COMMANDS.get(first);
        if (one != null) {
            command.addSubcommand(first, one);
        } else {
            COMMANDS.forEach(command::addSubcommand);
        }
        return command.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, FileNames::path)
                .setOut(new PrintWriter(stdout(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(stderr(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(failures());
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> out = new LinkedHashMap<>();
        out.put("extract", Extract.class);
        out.put("batch", Batch.class);
        out.put("explain", Explain.class);
        out.put("evaluate", Evaluate.class);
        out.put(COMPLETION, GenerateCompletion.class);
        return Collections.unmodifiableMap(out);
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
